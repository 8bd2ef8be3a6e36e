"""Odd terminals, environments, descriptors, folders and clocks: the command works, or says why not."""

import os
import re
import shutil

from sandbox import Problem
from scenarios import Done

DONE = '"$CCHC" done 12-ubnd-th:1 --on 20/03/2024'
LIST = '"$CCHC" tasks --overdue --format csv --today 21/11/2026'

# What is tried | the statuses that it may have | what standard error must hold ("-": nothing) | whether the change is there afterwards.
TABLE = f"""
{DONE} > /dev/full | 6 | hết chỗ trên đĩa | yes
{LIST} > /dev/full | 6 | hết chỗ trên đĩa | no
{DONE} 2> /dev/full | 0 | - | yes
"$CCHC" done 99:1 2> /dev/full | 1 | - | no
{DONE} <&- | 0 | - | yes
{DONE} >&- | 0 | - | yes
{DONE} 2>&- | 0 | - | yes
{DONE} <&- >&- 2>&- | 0 | - | yes
"$CCHC" import - <&- | 1 3 | cchc: | no
{LIST} | head -c 1 > head; exit 0 | 0 | - | no
{{ {DONE}; echo $? > rc; }} | true; exit $(cat rc) | 0 | - | yes
env -u HOME -u CCHC_DATA {LIST} | 1 | --data | no
env -u HOME {DONE} | 0 | - | yes
env -i LANG=C CCHC_DATA="$CCHC_DATA" {DONE} | 0 | - | yes
LC_ALL=vi_VN.TCVN5712-1 {DONE} | 0 | - | yes
LANG=C {LIST} | 0 | - | no
TZ=Pacific/Kiritimati {DONE} | 0 | - | yes
TZ=:/etc/passwd {DONE} | 0 | - | yes
TZ= {DONE} | 0 | - | yes
COLUMNS=-5 {DONE} | 0 | - | yes
COLUMNS=0 "$CCHC" tasks > odd; COLUMNS=80 "$CCHC" tasks > usual; cmp odd usual | 0 | - | no
COLUMNS=99999999999999999999 "$CCHC" tasks > odd; COLUMNS=80 "$CCHC" tasks > usual; cmp odd usual | 0 | - | no
COLUMNS=1 "$CCHC" show 12-ubnd-th | 0 | - | no
PATH= {DONE} | 0 | - | yes
TMPDIR=/nowhere {DONE} | 0 | - | yes
mkdir weg; cd weg; rmdir ../weg; {DONE} | 0 | - | yes
mkdir weg; cd weg; rmdir ../weg; "$CCHC" import cong-van.txt | 1 3 | cong-van.txt | no
mkdir weg; cd weg; rmdir ../weg; CCHC_DATA=kho {DONE} | 1 6 | cchc: | no
ulimit -n 16; {DONE} | 0 | - | yes
ulimit -n 16; "$CCHC" import den | 0 | - | no
ulimit -n 5; {DONE} | 0 6 | | any
ulimit -n 4; {DONE} | 0 6 | | any
ulimit -f 0; {DONE} | 6 | cchc: | no
ulimit -f 1; {DONE} | 6 | cchc: | no
ulimit -s 256; {DONE} | 0 | - | yes
rm -rf kho/.lock; mkdir kho/.lock; {DONE} | 6 | thư mục | no
rm -rf kho; echo x > kho; {DONE} | 6 | kho | any
rm -rf kho/directives; ln -s /dev/zero kho/directives; {DONE} | 1 4 6 | cchc: | any
mv kho/directives/2024/12-kh-ubnd.json x; mkfifo kho/directives/2024/12-kh-ubnd.json; {LIST} | 4 | 12-kh-ubnd.json | no
mv kho/config.json x; mkfifo kho/config.json; {LIST} | 1 4 6 | config.json | no
cp den/cong-van.txt den/x.txt; chmod 0 den/x.txt; $NOBODY "$CCHC" import den | 3 | x.txt | no
chmod 0 kho/directives/2024/12-kh-ubnd.json; $NOBODY {LIST} | 4 6 | 12-kh-ubnd.json | no
chmod 555 kho kho/directives kho/directives/2024; $NOBODY {DONE} | 6 | quyền | no
chmod 555 kho kho/directives kho/directives/2024; $NOBODY {LIST} | 0 | - | no
chmod 0 kho; $NOBODY {LIST} | 1 4 6 | quyền | no
chmod 000 kho/directives; $NOBODY {LIST} | 1 4 6 | quyền | no
chmod 555 .; $NOBODY "$CCHC" import den --data moi | 6 | quyền | no
$CLOCK_BACK {DONE} | 0 1 | | any
"$CCHC" import den --today 01/01/1970 | 0 | - | no
{LIST} --today 01/01/0001 | 0 2 | | no
nice -n 19 sh -c 'trap "" PIPE; {DONE} > /dev/null' | 0 | - | yes
"""

ROW = re.compile(r"(.*) \|([^|]*)\|([^|]*)\|([^|]*)$")


def cases(is_long):
    scenario = Done()
    for row in TABLE.strip().splitlines():
        script, statuses, words, changed = (part.strip() for part in ROW.match(row).groups())
        if missing := next((name for name, value in helpers().items() if f"${name}" in script and value is None), None):
            print(f"surroundings: skipped for want of {missing}: {script}")
            continue
        yield script, scenario, lambda a=(script, statuses, words, changed): judge(scenario, *a)


def helpers():
    """Programs before ours: as another user, for root may read everything; with another clock."""
    is_root = os.geteuid() == 0
    nobody = ("setpriv --reuid=65534 --regid=65534 --clear-groups" if shutil.which("setpriv") else None) if is_root else ""
    return {"NOBODY": nobody, "CLOCK_BACK": "faketime 2015-01-01" if shutil.which("faketime") else None}


def judge(scenario, script, statuses, words, changed):
    with scenario.fresh() as sandbox:
        sandbox.run("note", "12-kh-ubnd:1", "một")
        with open(sandbox.path("kho/config.json"), "w") as file:
            file.write("{}")
        text = script
        for name, value in helpers().items():
            text = text.replace(f"${name}", value or "")
        if "$NOBODY" in script and os.geteuid() == 0:
            give_away(sandbox)
        outcome = sandbox.shell(text)
        if outcome.status not in {int(status) for status in statuses.split()}:
            raise Problem(f"status {statuses} was expected: {outcome}")
        if words == "-" and outcome.errors:
            raise Problem(f"nothing was to be said: {outcome}")
        if words != "-" and words not in outcome.errors:
            raise Problem(f"{words!r} was to be said: {outcome}")
        if re.search(r"Fatal error|Backtrace|Segmentation|\bat /", outcome.errors):
            raise Problem(f"a crash: {outcome}")
        if changed != "any":
            is_changed = '"kind": "done"' in text_of(sandbox)
            if is_changed != (changed == "yes"):
                raise Problem(f"changed: {is_changed}; {outcome}")


def give_away(sandbox):
    """All but the folder above belongs to the other user then."""
    for parent, folders, names in os.walk(sandbox.folder):
        for path in [parent, *(os.path.join(parent, name) for name in folders + names)]:
            os.chown(path, 65534, 65534)


def text_of(sandbox):
    with open(sandbox.path("kho/directives/2024/12-ubnd-th.json")) as file:
        return file.read()
