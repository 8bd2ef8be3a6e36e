"""Store files cut at each byte, and with one bit flipped.

What must be seen: a cut at any byte but the last line end; a flip that makes the file another than JSON in UTF-8, or changes the name of a
member or the kind of a value. A flipped letter inside a string, or digit inside a number, is another valid value: nobody can see it. Lists of tasks do not look into what they do not show.
"""

import json
import os
import random
import re

from sandbox import Problem
from scenarios import Undo

SHORT_COUNT = 300
BATCH = 500
PASSED_OVER = re.compile(rb'\n    "(addressees|recipients|references|review)": (\[.*?\n    \]|\[\])', re.S)


def cases(is_long):
    scenario = Undo()
    with scenario.fresh() as sandbox:
        # An event with every member that need not be there.
        outcome = sandbox.run("done", "12-ubnd-th:2.b@2024-Q1", "--agency", "Sở Y tế", "--on", "30/03/2024")
        if outcome.status != 0:
            raise Problem(f"preparing: {outcome}")
        with open(os.path.join(sandbox.store, "directives/2024/12-ubnd-th.json"), "rb") as file:
            whole = file.read()
    whole = whole.replace(b'"2024/12-ubnd-th"', b'"2024/00000-ubnd"')
    damages = [("cut at", place, lambda data, place=place: data[:place]) for place in range(len(whole) - 1)]
    damages += [(f"bit {bit} flipped of", place, lambda data, place=place, bit=bit: flipped(data, place, bit))
                for place in range(len(whole)) for bit in range(8)]
    if not is_long:
        damages = random.Random(7).sample(damages, SHORT_COUNT)
    for start in range(0, len(damages), BATCH):
        batch = damages[start:start + BATCH]
        yield f"{len(batch)} files from {batch[0][0]} {batch[0][1]}", scenario, lambda batch=batch: judge(scenario, whole, batch)


def flipped(data, place, bit):
    return data[:place] + bytes([data[place] ^ 1 << bit]) + data[place + 1:]


def judge(scenario, whole, batch):
    with scenario.fresh() as sandbox:
        paths = []
        for number, (_, _, damage) in enumerate(batch):
            name = f"{number:05d}-ubnd"
            path = os.path.join(sandbox.store, f"directives/2024/{name}.json")
            with open(path, "wb") as file:
                file.write(damage(whole).replace(b"00000-ubnd", name.encode()))
            paths.append(path)
        serious = [number for number, (_, _, damage) in enumerate(batch) if must_be_seen(whole, damage(whole))]
        beside = [match.span(2) for match in PASSED_OVER.finditer(whole)]
        for command in [["check"], ["tasks", "--format", "json"]]:
            outcome = sandbox.run(*command)
            said = outcome.output + outcome.errors
            if outcome.status != 4:
                raise Problem(f"{command}: {outcome.status}, {outcome.errors[-600:]}")
            silent = []
            for number in serious:
                kind, place, _ = batch[number]
                is_beside = command != ["check"] and kind != "cut at" and any(start <= place < end for start, end in beside)
                if not is_beside and f"{number:05d}-ubnd" not in errors_of(said):
                    silent.append(f"{kind} {place}")
            if silent:
                raise Problem(f"{command}: {len(silent)} unseen: {silent[:12]}")
        if any(open(path, "rb").read() != damage(whole).replace(b"00000-ubnd", f"{number:05d}-ubnd".encode())
               for number, (path, (_, _, damage)) in enumerate(zip(paths, batch))):
            raise Problem("a damaged file was written to")


def errors_of(said):
    """The lines that name a file as damaged."""
    return "\n".join(line for line in said.splitlines() if ".json\" " in line)


def must_be_seen(whole, damaged):
    try:
        return shape(json.loads(damaged.decode("utf-8"))) != shape(json.loads(whole))
    except ValueError:
        return True


def shape(value):
    """Names of members and kinds of values, without the values."""
    if isinstance(value, dict):
        return {key: shape(member) for key, member in value.items()}
    if isinstance(value, list):
        return [shape(member) for member in value]
    return type(value).__name__
