"""Every system call of a command: killed before it, failing once, and failing from then on."""

from sandbox import STATUSES, Problem, check_is_clean
from scenarios import WRITING, Overdue
from tracing import counted, disturbed

# Between two of these the disk does not change. What `openat` makes is seen when the write after it is the last.
CHANGING = ["write", "fsync", "rename", "link", "unlink", "mkdir", "flock", "exit_group"]
OTHERS = ["openat", "read", "close", "newfstatat", "getdents64", "clone3"]

FAILING = {
    "openat": ["EMFILE", "EIO", "ENOSPC", "EACCES"],
    "write": ["ENOSPC", "EIO", "EDQUOT", "EINTR"],
    "fsync": ["EIO", "ENOSPC", "EDQUOT"],
    "rename": ["EIO", "ENOSPC", "EACCES"],
    "link": ["EIO", "ENOSPC", "EPERM"],
    "unlink": ["EIO", "EACCES"],
    "mkdir": ["ENOSPC", "EDQUOT", "EACCES"],
    "flock": ["ENOLCK", "EIO", "EINTR"],
    "read": ["EIO", "EINTR"],
    "newfstatat": ["EIO"],
    "getdents64": ["EIO"],
    "close": ["EIO"],
    "fcntl": ["EIO"],
}


def kill_cases(is_long):
    """Triples: what is done, in words; the scenario; the case itself."""
    for kind in WRITING:
        scenario = kind()
        for call, (first, last) in counted(scenario, CHANGING + OTHERS if is_long else CHANGING).items():
            for number in range(first, last + 1):
                yield f"{scenario.name}: killed at {call} {number}", scenario, lambda s=scenario, c=call, n=number: kill(s, c, n)


def kill(scenario, call, number):
    with scenario.fresh() as sandbox:
        outcome, is_met = disturbed(scenario, sandbox, call, f"signal=KILL:when={number}")
        if is_met and outcome.status == 0:
            raise Problem(f"not killed: {outcome}")
        judge(scenario, sandbox, outcome)


def failure_cases(is_long):
    for kind in [*WRITING, Overdue]:
        scenario = kind()
        for call, (first, last) in counted(scenario, list(FAILING)).items():
            for number in range(first, last + 1):
                for name, injection in failures(call, number, is_long):
                    words = f"{scenario.name}: {call} {name}"
                    yield words, scenario, lambda s=scenario, c=call, i=injection: fail(s, c, i)


def failures(call, number, is_long):
    """In the short form one error a call, in turn; EINTR for ever is nobody's."""
    codes = FAILING[call]
    if not is_long:
        codes = [codes[number % len(codes)]]
    for code in codes:
        yield f"{number} fails with {code}", f"error={code}:when={number}"
        if code != "EINTR":
            yield f"fails with {code} from {number} on", f"error={code}:when={number}+"


def fail(scenario, call, injection):
    with scenario.fresh() as sandbox:
        outcome, is_met = disturbed(scenario, sandbox, call, injection)
        # Nobody hears a command that cannot write.
        is_mute = call == "write" and injection.endswith("+")
        if outcome.status not in STATUSES:
            raise Problem(f"no exit status of ours: {outcome}")
        if outcome.status == 0:
            scenario.require_after(sandbox, "it ended with 0")
            if isinstance(scenario, Overdue) and outcome.output != undisturbed(scenario):
                raise Problem(f"a silent wrong list: {outcome}")
        elif not is_mute and "cchc: " not in outcome.errors:
            raise Problem(f"no word about it: {outcome}")
        judge(scenario, sandbox, outcome)


def undisturbed(scenario):
    with scenario.fresh() as sandbox:
        return sandbox.run(*scenario.arguments(sandbox)).output


def judge(scenario, sandbox, outcome):
    scenario.require_whole(sandbox)
    scenario.require_confirmed(sandbox, outcome.output)
    check_is_clean(sandbox)
    scenario.require_repeatable(sandbox)
