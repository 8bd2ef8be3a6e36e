"""An import of a folder that is broken off: what is finished is whole, the word says how to go on, and the repeat does the rest."""

import os
import re
import signal
import subprocess

from sandbox import FIXTURES, Problem, check_is_clean, leftovers
from scenarios import Import


# So many documents are made durable together (`DocumentGroups`).
GROUP = 128


class Folder(Import):
    """Several groups of documents."""

    name = "import of a folder"
    confirmation = "Cộng: đã nhập 300."
    count = 300

    def prepare(self, sandbox):
        with open(os.path.join(FIXTURES, "cong-van.txt"), encoding="utf-8") as file:
            text = file.read()
        for number in range(1, self.count + 1):
            with open(sandbox.path(f"den/{number:04d}.txt"), "w", encoding="utf-8") as file:
                file.write(text.replace("12/UBND-TH", f"{number}/UBND-TH"))


def cases(_):
    scenario = Folder()
    for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL]:
        for groups in [1, 2]:
            yield f"{number.name} after {groups} groups", scenario, lambda n=number, g=groups: judge(scenario, n, g)


def judge(scenario, number, groups):
    with scenario.fresh() as sandbox:
        process = subprocess.Popen(
            [sandbox.binary, *scenario.arguments(sandbox)], cwd=sandbox.folder, env=sandbox.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, preexec_fn=heed_signals)
        output = b""
        # One line tells that the group is on the disk: the next group is being worked on.
        while output.count(b"\n") < (groups - 1) * GROUP + 1:
            if not (more := process.stdout.readline()):
                raise Problem(f"it ended before the signal: {process.stderr.read().decode()}")
            output += more
        process.send_signal(number)
        rest, errors = process.communicate(timeout=60)
        said = (output + rest).decode()
        if process.returncode != -number:
            raise Problem(f"ended with {process.returncode}: {errors.decode()}")
        if number != signal.SIGKILL:
            require_farewell(errors.decode(), said)
        scenario.require_confirmed(sandbox, said)
        scenario.require_whole(sandbox)
        check_is_clean(sandbox)
        outcome = sandbox.run(*scenario.arguments(sandbox))
        if outcome.status != 0:
            raise Problem(f"the repeat: {outcome}")
        scenario.require_after(sandbox, "the repeat went through")
        if left := leftovers(sandbox.store):
            raise Problem(f"the repeat leaves {left}")


def heed_signals():
    """A job in the background inherits signals that are ignored, and hands that down."""
    for number in [signal.SIGINT, signal.SIGHUP]:
        signal.signal(number, signal.SIG_DFL)


def require_farewell(errors, said):
    found = re.search(r"đã dừng: (\d+)/300 tệp", errors)
    if not found or "gõ lại đúng lệnh đó" not in errors:
        raise Problem(f"no word on how to go on: {errors!r}")
    if int(found.group(1)) > said.count("đã nhập"):
        raise Problem(f"it claims {found.group(1)} of {said.count('đã nhập')}")
