"""A store in a folder of its own, and the program run on it."""

import json
import os
import re
import shutil
import subprocess
import tempfile

TODAY = "21/11/2026"
FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Fixtures", "inputs")

# The mail program of the tests: a letter is there whole or not at all.
SENDMAIL = """#!/bin/sh
set -e
cat > "$HOME/mailbox/$$.part"
mv "$HOME/mailbox/$$.part" "$HOME/mailbox/$$.eml"
"""

# The exit statuses that a command may have; 130 and 143 are signals, and nobody sends any where this is asked.
STATUSES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 10}


class Problem(Exception):
    """What the program did wrong, in words."""


class Outcome:
    def __init__(self, status, output, errors):
        self.status, self.output, self.errors = status, output, errors

    def __str__(self):
        return f"status {self.status}\n  stdout: {self.output.strip()[:300]}\n  stderr: {self.errors.strip()[:600]}"


class Sandbox:
    """Holds `kho`, the store; `den`, documents; `mailbox`. Used with `with`, it is gone afterwards."""

    binary = None

    def __init__(self, template=None, base=None):
        self.folder = tempfile.mkdtemp(prefix="cchc-faults-", dir=base)
        if template:
            shutil.copytree(template.folder, self.folder, dirs_exist_ok=True)
        for name in ["den", "mailbox", "tmp"]:
            os.makedirs(self.path(name), exist_ok=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    @property
    def store(self):
        return self.path("kho")

    @property
    def environment(self):
        return {
            "HOME": self.folder, "CCHC_DATA": self.store, "TMPDIR": self.path("tmp"), "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8", "COLUMNS": "100", "CCHC": self.binary,
        }

    def run(self, *arguments, before=(), timeout=120):
        """`before` is a program that starts ours: strace with its options."""
        return self.start([*before, self.binary, *arguments], timeout)

    def shell(self, script, timeout=120):
        """`$CCHC` is the program."""
        return self.start(["/bin/sh", "-c", script], timeout)

    def start(self, words, timeout=120):
        done = subprocess.run(
            words, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout)
        return Outcome(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))

    def import_samples(self):
        """Two documents with six tasks between them."""
        for name in ["cong-van.txt", "ke-hoach.txt"]:
            shutil.copy(os.path.join(FIXTURES, name), self.path("den"))

    def use_mail(self):
        """Letters for two addressees go through the tests' own mail program."""
        with open(self.path("sendmail"), "w") as file:
            file.write(SENDMAIL)
        os.chmod(self.path("sendmail"), 0o755)
        addresses = {"*": ["van-phong@tinh.example"], "so-noi-vu": ["snv@tinh.example"]}
        settings = {"mail": {"from": "ubnd@tinh.example", "sendmail": self.path("sendmail"), "addresses": addresses}}
        with open(os.path.join(self.store, "config.json"), "w") as file:
            json.dump(settings, file)

    def move_mail(self):
        """Corrects the mail program's path in a sandbox that is another's copy."""
        if os.path.exists(self.path("sendmail")):
            self.use_mail()

    def letters(self):
        """How many letters came, by their Message-ID."""
        counts = {}
        for name in os.listdir(self.path("mailbox")):
            if name.endswith(".eml"):
                with open(self.path(f"mailbox/{name}"), errors="replace") as file:
                    found = re.search(r"(?im)^message-id:\s*(\S+)", file.read())
                counts[found.group(1) if found else name] = counts.get(found.group(1) if found else name, 0) + 1
        return counts


def files(folder):
    """Each file's bytes by its path in the folder."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def content(store):
    """What the store says: its files without those that begin with a dot or are the office's, times and command ids evened out."""
    kept = {}
    for path, data in files(store).items():
        if any(part.startswith(".") for part in path.split("/")) or path == "config.json":
            continue
        kept[path] = evened(data) if path.endswith(".json") else data
    return kept


def evened(data):
    """Two runs of the same commands give the same text. Where the system does not tell a user's name, the number stands for it."""
    ids = {}
    def number(match):
        return ids.setdefault(match.group(0), f"command-{len(ids)}".encode())
    data = re.sub(rb'"(time|user)": "[^"]*"', rb'"\1": ""', data)
    data = re.sub(rb"\d{8}T\d{6}-[0-9a-f]{4}", number, data)
    return re.sub(rb'"received": "[^"]*"', b'"received": ""', data)


def leftovers(store):
    """Temporaries and lock owners that nobody has cleared away."""
    return [path for path in files(store) if os.path.basename(path).startswith(".tmp-") or path.endswith(".lock-owner")]


def check_is_clean(sandbox):
    outcome = sandbox.run("check")
    if outcome.status != 0:
        raise Problem(f"'cchc check' afterwards: {outcome}")
