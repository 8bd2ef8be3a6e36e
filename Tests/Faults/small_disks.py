"""Disks that are too small: nothing is lost or torn, and with more room the repeat completes."""

import os
import shutil
import subprocess
import tempfile

from sandbox import Problem, check_is_clean
from scenarios import Digest, Done, Import, Undo


class Disk:
    """A file system in memory; needs root."""

    def __init__(self, size):
        self.folder = tempfile.mkdtemp(prefix="cchc-disk-")
        self.mount(f"size={size}k,nr_inodes=200")

    def mount(self, options):
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", self.folder], check=True, capture_output=True)

    def enlarge(self):
        subprocess.run(["mount", "-o", "remount,size=8m,nr_inodes=2000", self.folder], check=True, capture_output=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", self.folder], capture_output=True)
        os.rmdir(self.folder)


def is_possible():
    if os.geteuid() != 0 or not shutil.which("mount"):
        return False
    try:
        with Disk(64):
            return True
    except subprocess.CalledProcessError:
        return False


def cases(is_long):
    if not is_possible():
        print("disks: skipped, file systems cannot be mounted here")
        return
    for kind in [Import, Done, Undo, Digest]:
        scenario = kind()
        # A page of the store is 4 KB: from hardly anything to nearly enough.
        for free in range(0, 64 if is_long else 44, 4):
            yield f"{scenario.name}: {free} KB free", scenario, lambda s=scenario, f=free: judge(s, f)


def judge(scenario, free):
    with Disk(1024) as disk, scenario.fresh() as sandbox:
        os.makedirs(sandbox.store, exist_ok=True)
        shutil.copytree(sandbox.store, disk.folder, dirs_exist_ok=True)
        shutil.rmtree(sandbox.store)
        os.symlink(disk.folder, sandbox.store)
        fill(disk.folder, free)
        outcome = sandbox.run(*scenario.arguments(sandbox))
        if outcome.status == 0:
            scenario.require_after(sandbox, "it ended with 0")
        elif outcome.status != 6 or "hết chỗ" not in outcome.errors:
            raise Problem(f"not as a full disk is told: {outcome}")
        scenario.require_whole(sandbox)
        scenario.require_confirmed(sandbox, outcome.output)
        disk.enlarge()
        os.remove(os.path.join(disk.folder, ".fill"))
        check_is_clean(sandbox)
        scenario.require_repeatable(sandbox)


def fill(folder, free):
    """Leaves so many KB."""
    status = os.statvfs(folder)
    with open(os.path.join(folder, ".fill"), "wb") as file:
        file.write(bytes(status.f_bavail * status.f_frsize - free * 1024))
