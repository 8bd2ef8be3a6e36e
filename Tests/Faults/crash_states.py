"""What a power cut may leave: a command's system calls are recorded, and the states that the disk may be in are built from them.

A name in a folder is certain once the folder was fsynced behind it, the bytes of a file once the file was. Until then each may be there or
not: all, none, only one, all but one; files without their bytes, or with half of them.
"""

import ast
import os
import random
import re
import shutil

from sandbox import Problem, check_is_clean
from scenarios import Digest, Done, Import, Replace, Undo
from tracing import STRACE

CALLS = "openat,write,fsync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,execve"
SHORT_COUNT = 16
STRING = r'"((?:[^"\\]|\\.)*)"'


def cases(is_long):
    for kind in [Import, Replace, Done, Undo, Digest]:
        scenario = kind()
        # Letters that were sent before the power went do not come again.
        scenario.counts_letters = False
        recording = Recording(scenario)
        states = list(recording.states())
        if not is_long and len(states) > SHORT_COUNT:
            states = random.Random(7).sample(states, SHORT_COUNT)
        for words, disk, output in states:
            yield f"{scenario.name}: {words}", scenario, lambda s=scenario, d=disk, o=output: judge(s, d, o)


def judge(scenario, disk, output):
    with scenario.fresh() as sandbox:
        shutil.rmtree(sandbox.store, ignore_errors=True)
        for path, data in disk.items():
            target = os.path.join(sandbox.store, path)
            if data is None:
                os.makedirs(target, exist_ok=True)
            else:
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with open(target, "wb") as file:
                    file.write(data)
        sandbox.move_mail()
        scenario.require_whole(sandbox)
        scenario.require_confirmed(sandbox, output)
        check_is_clean(sandbox)
        scenario.require_repeatable(sandbox)


class Recording:
    """What one command did to its store, in order."""

    def __init__(self, scenario):
        with scenario.fresh() as sandbox:
            log = sandbox.path("strace.log")
            self.root = sandbox.store
            self.names = {}  # path in the store -> bytes of its file, as a list so that it is one thing under two names; None: a folder
            self.read_template()
            self.durable = dict(self.names)
            options = ["-f", "-y", "-s", "10000000", "-o", log, "-e", f"trace={CALLS}", "-e", "signal=none"]
            sandbox.run(*scenario.arguments(sandbox), before=[STRACE, *options])
            with open(log, errors="surrogateescape") as file:
                self.steps = [step for line in joined(file) for step in self.parsed(line)]

    def read_template(self):
        for parent, folders, names in os.walk(self.root):
            for name in [*folders, *names]:
                path = os.path.join(parent, name)
                if os.path.isfile(path):
                    with open(path, "rb") as file:
                        self.names[os.path.relpath(path, self.root)] = [file.read()]
                else:
                    self.names[os.path.relpath(path, self.root)] = None
        if os.path.isdir(self.root):
            self.names["."] = None

    def inside(self, path):
        """The path in the store; None for any other."""
        relative = os.path.relpath(path, self.root)
        return None if relative.startswith("..") else relative

    def parsed(self, line):
        """Steps: ("set", path, node), ("delete", path), ("write", node, bytes), ("sync", node or path), ("say", text), ("mail",)."""
        match = re.match(r"\d+ +(\w+)\((.*)\) += (-?\d+)", line, re.S)
        if not match or int(match.group(3)) < 0:
            return
        call, rest = match.group(1), match.group(2)
        strings = [unquoted(text) for text in re.findall(STRING, rest)]
        if call == "execve":
            if strings[0].endswith(b"/sendmail"):
                yield ("mail",)
            return
        if call in ("write", "fsync"):
            handle = re.match(r"(\d+)<(.*?)>", rest)
            path = self.inside(handle.group(2)) if handle else None
            if call == "write" and handle and handle.group(1) == "1":
                yield ("say", strings[0].decode(errors="replace"))
            elif path is not None and path in self.names:
                node = self.names[path]
                if call == "write":
                    yield ("write", node, strings[0][: int(match.group(3))])
                else:
                    yield ("sync", path if node is None else node)
            return
        paths = [self.inside(text.decode()) for text in strings]
        if not paths or paths[-1] is None:
            return
        yield from self.renamed(call, rest, paths)

    def renamed(self, call, rest, paths):
        if call == "openat":
            if "O_CREAT" in rest and paths[0] not in self.names:
                yield from self.set(paths[0], [b""])
        elif call.startswith("mkdir"):
            yield from self.set(paths[0], None)
        elif call.startswith("link"):
            yield from self.set(paths[1], self.names[paths[0]])
        elif call.startswith("unlink"):
            yield from self.delete(paths[0])
        elif call.startswith("rename"):
            yield from self.set(paths[1], self.names[paths[0]])
            yield from self.delete(paths[0])

    def set(self, path, node):
        self.names[path] = node
        yield ("set", path, node)

    def delete(self, path):
        del self.names[path]
        yield ("delete", path)

    def states(self):
        """Each state once: in words, files and folders by path, and what had been said by then."""
        seen = set()
        output = ""
        for place in range(len(self.steps) + 1):
            if place and self.steps[place - 1][0] == "say":
                output += self.steps[place - 1][1]
            pending = self.pending(place)
            for lost, kept in subsets(pending):
                for bytes_kept in (1.0, 0.5, 0.0):
                    disk = self.disk(place, set(kept), bytes_kept)
                    key = (tuple(sorted(disk.items(), key=lambda item: item[0])), output)
                    if key not in seen:
                        seen.add(key)
                        yield f"cut after step {place}, {lost} of {len(pending)} names, {bytes_kept:.0%} of loose bytes", disk, output

    def pending(self, place):
        """The names given or taken whose folder was not fsynced since."""
        pending = []
        for number, step in enumerate(self.steps[:place]):
            if step[0] in ("set", "delete"):
                pending.append(number)
            elif step[0] == "sync" and isinstance(step[1], str):
                pending = [other for other in pending if os.path.dirname(self.steps[other][1]) != ("" if step[1] == "." else step[1])]
        return pending

    def disk(self, place, kept, bytes_kept):
        names = dict(self.durable)
        written = {id(node): node[0] for node in self.durable.values() if node is not None}
        certain = dict(written)
        pending = set(self.pending(place))
        for number, step in enumerate(self.steps[:place]):
            if step[0] == "write":
                written[id(step[1])] = written.get(id(step[1]), b"") + step[2]
            elif step[0] == "sync" and not isinstance(step[1], str):
                certain[id(step[1])] = written.get(id(step[1]), b"")
            elif step[0] in ("set", "delete") and (number not in pending or number in kept):
                if step[0] == "set":
                    names[step[1]] = step[2]
                else:
                    names.pop(step[1], None)
        disk = {}
        for path, node in sorted(names.items()):
            parents = [os.path.dirname(path)]
            while parents[-1]:
                parents.append(os.path.dirname(parents[-1]))
            if any(parent and parent not in names for parent in parents) or ("." not in names and path != "."):
                continue
            if node is None:
                disk[path] = None
                continue
            whole, sure = written.get(id(node), b""), certain.get(id(node), b"")
            disk[path] = whole[: len(sure) + int((len(whole) - len(sure)) * bytes_kept)]
        return disk


def subsets(pending):
    """All, none, all but one, only one; each with its name."""
    yield "all", pending
    yield "none", []
    for number in pending:
        yield f"all but {number}", [other for other in pending if other != number]
        yield f"only {number}", [number]


def joined(lines):
    """Calls that strace shows in two halves, as one line at the place of the second."""
    halves = {}
    for line in lines:
        process = line.split(" ", 1)[0]
        if "<unfinished ...>" in line:
            halves[process] = line.split(" <unfinished ...>")[0].rstrip()
        elif "resumed>" in line and process in halves:
            yield halves.pop(process) + line.split("resumed>", 1)[1]
        else:
            yield line


def unquoted(text):
    return ast.literal_eval(f'b"{text}"')
