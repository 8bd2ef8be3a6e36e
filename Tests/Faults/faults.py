#!/usr/bin/env python3
"""What becomes of a store when the machine does not play along; see Sources/README.md.

    faults.py [--long] [--only NAME] BINARY
"""

import argparse
import concurrent.futures
import os
import random
import sys
import time
import traceback

sys.dont_write_bytecode = True

import batches
import crash_states
import damage
import interrupted
import power_cuts
import sandbox
import small_disks
import surroundings
import tracing
import writers

SUITES = {
    "kill": interrupted.kill_cases,
    "fail": interrupted.failure_cases,
    "crash": crash_states.cases,
    "disks": small_disks.cases,
    "power": power_cuts.cases,
    "surroundings": surroundings.cases,
    "batches": batches.cases,
    "damage": damage.cases,
    "writers": writers.cases,
}
# Of a suite in the short form; the same ones in every run.
SHORT_COUNT = 100
# Not everywhere may a file system be mounted.
MAY_BE_EMPTY = {"disks", "power"}
NEED_STRACE = {"kill", "fail", "crash", "power"}


def attempt(case):
    """What is wrong, or None."""
    try:
        case()
        return None
    except sandbox.Problem as problem:
        return str(problem)
    except Exception:
        return traceback.format_exc()


def run(name, is_long):
    """Runs a suite's cases side by side and says what is wrong; the number of wrong ones."""
    if name in NEED_STRACE and not tracing.STRACE:
        print(f"{name}: skipped, strace is not installed")
        return 1 if os.environ.get("CI") else 0
    begin = time.monotonic()
    cases = list(SUITES[name](is_long))
    scenarios = {case[1] for case in cases}
    if not is_long and len(cases) > SHORT_COUNT:
        cases = random.Random(7).sample(cases, SHORT_COUNT)
    wrong = 0
    with concurrent.futures.ThreadPoolExecutor((os.cpu_count() or 1) + 1) as pool:
        for (words, _, _), problem in zip(cases, pool.map(lambda case: attempt(case[2]), cases)):
            if problem:
                wrong += 1
                print(f"WRONG {name}: {words}\n  {problem}", flush=True)
    for scenario in scenarios:
        scenario.close()
    print(f"{name}: {len(cases)} cases, {wrong} wrong, {time.monotonic() - begin:.0f} s", flush=True)
    return wrong + (not cases and name not in MAY_BE_EMPTY)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--long", action="store_true", help="every call and byte instead of some")
    parser.add_argument("--only", action="append", choices=SUITES)
    parser.add_argument("binary")
    arguments = parser.parse_args()
    sandbox.Sandbox.binary = os.path.abspath(arguments.binary)
    wrong = sum(run(name, arguments.long) for name in arguments.only or SUITES)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
