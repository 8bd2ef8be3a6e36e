"""Recording a command's system calls with strace, and disturbing them."""

import collections
import os
import re
import shutil

STRACE = shutil.which("strace")

LINE = re.compile(r"^(\d+) +(\w+)\((.*)$")


def counted(scenario, calls):
    """For each call: the first of the command's own, behind those of the loader, and the last, by number.

    Of the main thread; of fsync, which the loader has none of, up to the last of any thread: each counts its own.
    """
    with scenario.fresh() as sandbox:
        log = sandbox.path("strace.log")
        # `newfstatat` shows where the loader ends.
        traced = ",".join({*calls, "newfstatat", "openat"})
        sandbox.run(*scenario.arguments(sandbox), before=[STRACE, "-f", "-o", log, "-e", f"trace={traced}", "-e", "signal=none"])
        with open(log, errors="replace") as file:
            lines = [match.groups() for match in map(LINE.match, file) if match]
        counts = collections.Counter()
        first = {}
        main = lines[0][0]
        has_begun = False
        for process, call, rest in lines:
            has_begun = has_begun or sandbox.store in rest
            counts[process, call] += 1
            if has_begun and process == main:
                first.setdefault(call, counts[process, call])
    last = {call: counts[main, call] for call in first}
    if "fsync" in first:
        last["fsync"] = max(count for (_, call), count in counts.items() if call == "fsync")
    return {call: (first[call], last[call]) for call in calls if call in first}


def disturbed(scenario, sandbox, call, injection):
    """The outcome, and whether the injection was met."""
    log = sandbox.path("strace.log")
    outcome = sandbox.run(
        *scenario.arguments(sandbox),
        before=[STRACE, "-f", "-qq", "-o", log, "-e", f"trace={call}", "-e", f"inject={call}:{injection}"])
    with open(log, errors="replace") as file:
        text = file.read()
    os.remove(log)
    return outcome, "(INJECTED)" in text or "+++ killed by SIGKILL" in text
