"""Many writers on one directive, and readers beside them."""

import concurrent.futures
import json
import os
import threading
import time

from sandbox import Problem, Sandbox, check_is_clean, leftovers
from scenarios import Done

TASK = "12-ubnd-th:1"
LONGEST_WAIT = 5.0


def cases(is_long):
    writers, updates = (16, 200) if is_long else (8, 20)
    scenario = Done()
    yield f"{writers} writers of {updates} notes each", scenario, lambda: judge(scenario, writers, updates)


def judge(scenario, writers, updates):
    with scenario.fresh() as sandbox:
        has_ended = threading.Event()
        waits = []

        def write(writer):
            for number in range(updates):
                begin = time.monotonic()
                outcome = sandbox.run("note", TASK, f"lần {writer}-{number}")
                waits.append(time.monotonic() - begin)
                if outcome.status != 0:
                    raise Problem(f"writer {writer}: {outcome}")

        with concurrent.futures.ThreadPoolExecutor(writers + 2) as pool:
            readers = [pool.submit(read_files, sandbox, has_ended), pool.submit(read_lists, sandbox, has_ended)]
            try:
                for done in [pool.submit(write, writer) for writer in range(writers)]:
                    done.result()
            finally:
                has_ended.set()
            counts = [reader.result() for reader in readers]
        notes = {event["note"] for event in directive(sandbox)["events"] if event["kind"] == "noted"}
        lost = {f"lần {writer}-{number}" for writer in range(writers) for number in range(updates)} - notes
        print(f"  longest wait {max(waits):.2f} s, read {counts[0]} + {counts[1]} times", flush=True)
        if lost:
            raise Problem(f"{len(lost)} of {writers * updates} notes are lost")
        if max(waits) > LONGEST_WAIT:
            raise Problem(f"somebody waited {max(waits):.1f} s")
        if left := leftovers(sandbox.store):
            raise Problem(f"left: {left}")
        check_is_clean(sandbox)


def directive(sandbox):
    with open(os.path.join(sandbox.store, "directives/2024/12-ubnd-th.json")) as file:
        return json.load(file)


def read_files(sandbox, has_ended):
    """The file itself is whole at every moment, and never has fewer events than before."""
    count = most = 0
    while not has_ended.wait(0.01):
        events = len(directive(sandbox)["events"])
        if events < most:
            raise Problem(f"events went from {most} to {events}")
        most = events
        count += 1
    return count


def read_lists(sandbox, has_ended):
    count = 0
    while not has_ended.wait(0.05):
        outcome = sandbox.run("tasks", "--format", "json")
        if outcome.status != 0 or outcome.errors:
            raise Problem(f"a reader: {outcome}")
        json.loads(outcome.output)
        count += 1
    return count
