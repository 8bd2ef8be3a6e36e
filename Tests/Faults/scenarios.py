"""The commands that are disturbed, each with the store that it begins with."""

import os
import re

from sandbox import TODAY, Problem, Sandbox, content, leftovers


class Scenario:
    """One command line, the store before it, and what must hold after it."""

    name = ""
    # What it says once the change is on the disk.
    confirmation = "Đã lưu lệnh"
    # Of a repeat after all is done.
    repeat_statuses = {0}

    def __init__(self):
        self.template = Sandbox()
        self.prepare(self.template)
        self.before = content(self.template.store)
        with self.fresh() as sandbox:
            outcome = sandbox.run(*self.arguments(sandbox))
            if outcome.status != 0 or (self.confirmation and self.confirmation not in outcome.output):
                raise Problem(f"undisturbed '{self.name}': {outcome}")
            self.after = content(sandbox.store)
        if self.after == self.before and self.confirmation:
            raise Problem(f"undisturbed '{self.name}' changes nothing")

    def fresh(self):
        sandbox = Sandbox(self.template)
        sandbox.move_mail()
        return sandbox

    def close(self):
        self.template.__exit__()

    def prepare(self, sandbox):
        sandbox.import_samples()
        outcome = sandbox.run("import", "den", "--today", TODAY)
        if outcome.status != 0:
            raise Problem(f"preparing '{self.name}': {outcome}")

    def arguments(self, sandbox):
        raise NotImplementedError

    def is_confirmed(self, output):
        return bool(self.confirmation) and self.confirmation in output

    def require_after(self, sandbox, why):
        now = content(sandbox.store)
        if now != self.after:
            different = sorted(path for path in {*now, *self.after} if now.get(path) != self.after.get(path))
            raise Problem(f"{why}, but the store is not as it should be: {different}")

    def require_whole(self, sandbox):
        """Each file is the old or the new one."""
        for path, data in content(sandbox.store).items():
            if data not in (self.before.get(path), self.after.get(path)):
                raise Problem(f"torn: {path}, {len(data)} bytes")

    def require_confirmed(self, sandbox, output):
        if self.is_confirmed(output):
            self.require_after(sandbox, f"it said {self.confirmation!r}")

    def require_repeatable(self, sandbox):
        outcome = sandbox.run(*self.arguments(sandbox))
        if outcome.status not in self.repeat_statuses:
            raise Problem(f"the repeat: {outcome}")
        self.require_after(sandbox, "the repeat went through")
        # A repeat that has nothing to write clears nothing; the next that has does.
        sandbox.run("note", "12-ubnd-th:1", "xong")
        if left := leftovers(sandbox.store):
            raise Problem(f"the next command leaves {left}")


class Import(Scenario):
    name = "import"
    confirmation = "đã nhập 2024/12-kh-ubnd"

    def prepare(self, sandbox):
        sandbox.import_samples()

    def arguments(self, sandbox):
        return ["import", "den", "--today", TODAY]

    def require_confirmed(self, sandbox, output):
        """Document by document."""
        now = content(sandbox.store)
        for name in re.findall(r"đã nhập (\S+) ←", output):
            path = f"directives/{name}.json"
            if now.get(path) != self.after[path]:
                raise Problem(f"it said that {name} is imported, but the store has none")


class Replace(Scenario):
    """A new reading from other bytes, into a store with events."""

    name = "import --replace"
    confirmation = "2024/12-ubnd-th"

    def prepare(self, sandbox):
        super().prepare(sandbox)
        sandbox.run("note", "12-ubnd-th:1", "đã nhắc")
        with open(sandbox.path("den/cong-van.txt"), "a") as file:
            file.write("\n")

    def arguments(self, sandbox):
        return ["import", "den/cong-van.txt", "--replace", "--today", TODAY]


class Done(Scenario):
    name = "done"

    def arguments(self, sandbox):
        return ["done", "12-ubnd-th:1", "12-kh-ubnd:1", "--on", "20/03/2024"]


class Undo(Scenario):
    name = "undo"
    confirmation = "Đã hoàn tác lệnh"
    # "đã được hoàn tác rồi"
    repeat_statuses = {0, 1}

    def prepare(self, sandbox):
        super().prepare(sandbox)
        outcome = sandbox.run("done", "12-ubnd-th:1", "--on", "20/03/2024")
        self.command = re.search(r"\d{8}T\d{6}-[0-9a-f]{4}", outcome.output).group(0)

    def arguments(self, sandbox):
        return ["undo", self.command]


class Digest(Scenario):
    """Two letters; a letter may come twice, under one Message-ID, but none may be missing."""

    name = "digest --send"
    confirmation = ""
    # False where what went before the disturbance is out of sight.
    counts_letters = True

    def prepare(self, sandbox):
        super().prepare(sandbox)
        sandbox.use_mail()

    def arguments(self, sandbox):
        return ["digest", "--all", "--send", "--today", TODAY]

    def require_after(self, sandbox, why):
        super().require_after(sandbox, why)
        if self.counts_letters and len(sandbox.letters()) != 2:
            raise Problem(f"{why}, but these letters came: {sandbox.letters()}")

    def require_whole(self, sandbox):
        """In between, letters are "sending" or "failed": the files are what `check` can read."""


class Overdue(Scenario):
    """Changes nothing; exit 0 only with the whole list."""

    name = "tasks --overdue"
    confirmation = ""

    def arguments(self, sandbox):
        return ["tasks", "--overdue", "--format", "csv", "--today", TODAY]


class Export(Scenario):
    """The file that a user names: the old one or the whole new one."""

    name = "export -o"
    confirmation = ""

    def prepare(self, sandbox):
        super().prepare(sandbox)
        with open(sandbox.path("kho.ndjson"), "w") as file:
            file.write("cũ")

    def arguments(self, sandbox):
        return ["export", "-o", "kho.ndjson"]

    def exported(self, sandbox):
        with open(sandbox.path("kho.ndjson"), "rb") as file:
            return file.read()

    def require_whole(self, sandbox):
        # Directives that cannot be read are named and left out, with a status that is not 0.
        data = self.exported(sandbox)
        if data != "cũ".encode() and not data.endswith(b"}\n"):
            raise Problem(f"torn: kho.ndjson, {len(data)} bytes")

    def require_after(self, sandbox, why):
        super().require_after(sandbox, why)
        if why.startswith("the repeat") and (left := [name for name in os.listdir(sandbox.folder) if ".tmp-" in name]):
            raise Problem(f"{why}, but leaves {left}")
        if self.exported(sandbox).count(b"\n") != 2:
            raise Problem(f"{why}, but kho.ndjson is not whole")


WRITING = [Import, Replace, Done, Undo, Digest, Export]
