"""Power cuts, for real: a file system on a device of its own is shut down without what it has not yet written, and mounted again."""

import fcntl
import os
import shutil
import subprocess
import tempfile
import time

from batches import Folder
from interrupted import CHANGING, OTHERS, judge
from sandbox import Problem
from scenarios import Digest, Done, Import, Replace, Undo
from tracing import counted, disturbed

# FS_IOC_SHUTDOWN of ext4 and XFS with "no log flush": what is only in memory is lost, as when the power goes.
SHUTDOWN, WITHOUT_LOG = 0x8004587D, (2).to_bytes(4, "little")

# How each is made and mounted. ext4 by itself saves who renames without fsync; that is switched off.
KINDS = {
    "ext4": (96, ["mkfs.ext4", "-q", "-F"], "loop,noauto_da_alloc"),
    "xfs": (320, ["mkfs.xfs", "-q", "-f"], "loop"),
}

MOST_OF_A_CALL = 40


class Device:
    """A file with a file system in it; needs root."""

    def __init__(self, kind):
        megabytes, make, self.options = KINDS[kind]
        self.folder = tempfile.mkdtemp(prefix="cchc-device-")
        self.image, self.root = os.path.join(self.folder, "image"), os.path.join(self.folder, "root")
        os.mkdir(self.root)
        try:
            with open(self.image, "wb") as file:
                file.truncate(megabytes << 20)
            subprocess.run([*make, self.image], check=True, capture_output=True)
            self.mount()
        except (OSError, subprocess.CalledProcessError):
            shutil.rmtree(self.folder)
            raise

    def mount(self):
        subprocess.run(["mount", "-o", self.options, self.image, self.root], check=True, capture_output=True)

    def hold(self):
        """What is there now stays."""
        subprocess.run(["sync", "-f", self.root], check=True)

    def cut_power(self):
        root = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.ioctl(root, SHUTDOWN, WITHOUT_LOG)
        finally:
            os.close(root)
        self.unmount()
        self.mount()

    def unmount(self):
        """Threads that were killed may hold it for a moment."""
        for _ in range(100):
            done = subprocess.run(["umount", self.root], capture_output=True, text=True)
            if done.returncode == 0:
                return
            time.sleep(0.05)
        raise OSError(done.stderr)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.unmount()
        shutil.rmtree(self.folder)


def is_possible(kind):
    """Loses a file on purpose: where that is not lost, nothing is proven."""
    if os.geteuid() != 0 or not shutil.which(KINDS[kind][1][0]):
        return False
    try:
        with Device(kind) as device:
            lost = os.path.join(device.root, "mất")
            with open(lost, "w") as file:
                file.write("chưa fsync")
            device.cut_power()
            return not os.path.exists(lost)
    except (OSError, subprocess.CalledProcessError):
        return False


def cases(is_long):
    kinds = [kind for kind in KINDS if is_possible(kind)]
    if not kinds:
        print("power: skipped, no device can be made here")
        return
    for command in [Import, Replace, Done, Undo, Digest] + ([Folder] if is_long else []):
        scenario = command()
        calls = counted(scenario, CHANGING + OTHERS if is_long else CHANGING)
        for kind in kinds:
            yield f"{scenario.name} on {kind}: cut at its end", scenario, lambda s=scenario, k=kind: cut(s, k)
            for call, (first, last) in calls.items():
                # Of a folder's many calls some.
                for number in range(first, last + 1, 1 + (last - first) // MOST_OF_A_CALL):
                    words = f"{scenario.name} on {kind}: cut at {call} {number}"
                    yield words, scenario, lambda s=scenario, k=kind, c=call, n=number: cut(s, k, (c, n))


def cut(scenario, kind, moment=None):
    with Device(kind) as device, scenario.fresh() as sandbox:
        os.makedirs(sandbox.store, exist_ok=True)
        shutil.copytree(sandbox.store, device.root, dirs_exist_ok=True)
        shutil.rmtree(sandbox.store)
        os.symlink(device.root, sandbox.store)
        device.hold()
        if moment:
            call, number = moment
            outcome, _ = disturbed(scenario, sandbox, call, f"signal=KILL:when={number}")
        else:
            outcome = sandbox.run(*scenario.arguments(sandbox))
            if outcome.status != 0:
                raise Problem(f"before the cut: {outcome}")
        device.cut_power()
        if not moment:
            scenario.require_after(sandbox, "it ended with 0")
        judge(scenario, sandbox, outcome)
