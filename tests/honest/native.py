"""Says what this Python's own unittest says of programs: one forked process for each, a few at once.

Called as `python3 -S native.py FOLDER COUNT`, it prints its version. The folder holds one numbered folder
for each program and beside them, in the end, one numbered file with a line for each test. It imports
nothing that `python3 -m unittest` would not have imported before a program's own files are found, since
they may have the names of library modules; nor what the machine's site-packages add, hence `-S`.
"""

import os
import runpy  # noqa: F401 (as `-m` does)
import site
import sys

AT_ONCE = 3
SECONDS = 20
RANKS = {"passed": 0, "skipped": 1, "failed": 2}
NOTHING_RAN = "failed\t(loading)\n"


def write(verdict, text):
    with open(verdict, "w", encoding="utf-8") as file:
        file.write(text)


def judge(folder, verdict):
    write(verdict, NOTHING_RAN)
    os.chdir(folder)
    sys.path[0] = folder
    sys.argv = ["python3 -m unittest", "-v", "tests"]

    import unittest

    found = []
    statuses = {}
    parts = {}
    fixtures = {}

    def add(test, status):
        case = getattr(test, "test_case", test)
        if isinstance(case, unittest.TestCase):
            known = statuses, id(case)
        else:
            known = fixtures, case.id()
        table, key = known
        table[key] = max(table.get(key, "passed"), status, key=RANKS.get)

    class Result(unittest.TextTestResult):
        def addSuccess(self, test):
            super().addSuccess(test)
            add(test, "passed")

        def addError(self, test, err):
            super().addError(test, err)
            add(test, "failed")

        def addFailure(self, test, err):
            super().addFailure(test, err)
            add(test, "failed")

        def addSubTest(self, test, subtest, err):
            super().addSubTest(test, subtest, err)
            if err is not None:
                add(test, "failed")
            else:
                parts.setdefault(id(test), set()).add("passed")

        def addSkip(self, test, reason):
            super().addSkip(test, reason)
            if isinstance(test, unittest.case._SubTest):
                parts.setdefault(id(test.test_case), set()).add("skipped")
            else:
                add(test, "skipped")

        def addExpectedFailure(self, test, err):
            super().addExpectedFailure(test, err)
            add(test, "passed")

        def addUnexpectedSuccess(self, test):
            super().addUnexpectedSuccess(test)
            add(test, "failed")

    class Runner(unittest.TextTestRunner):
        resultclass = Result

        def run(self, test):
            found.extend(cases(test))
            return super().run(test)

    def cases(test):
        if isinstance(test, unittest.TestCase):
            return [test]
        return [case for part in test for case in cases(part)]

    def status(test):
        """A fixture's outcome is that of every test it stands around."""
        kind = type(test)
        around = [
            f"{fixture} ({place})"
            for place in (kind.__module__, f"{kind.__module__}.{kind.__qualname__}")
            for fixture in ("setUpModule", "tearDownModule", "setUpClass", "tearDownClass")
        ]
        outcomes = [fixtures[name] for name in around if name in fixtures]
        if id(test) in statuses:
            outcomes.append(statuses[id(test)])
        elif id(test) in parts:  # no success, and no failure either
            outcomes.append("passed" if "passed" in parts[id(test)] else "skipped")
        return max(outcomes, key=RANKS.get, default="failed")

    unittest.main(module=None, testRunner=Runner, exit=False)
    lines = [
        NOTHING_RAN
        if type(test).__name__ == "_FailedTest"
        else f"{status(test)}\t{type(test).__name__}.{test._testMethodName}\n"
        for test in found
    ]
    write(verdict, "".join(lines))


def start(root, number):
    pid = os.fork()
    if pid:
        return pid
    import signal

    signal.alarm(SECONDS)
    log = os.open(f"{root}/{number}.log", os.O_WRONLY | os.O_CREAT)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for descriptor, target in ((nothing, 0), (log, 1), (log, 2)):
        os.dup2(descriptor, target)
    try:
        judge(f"{root}/{number}", f"{root}/{number}.verdict")
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)


def main(root, count):
    site.setquit()
    site.sethelper()
    running = 0
    for number in range(count):
        if running == AT_ONCE:
            os.wait()
            running -= 1
        start(root, number)
        running += 1
    while running:
        os.wait()
        running -= 1
    print(list(sys.version_info[:2]))


main(sys.argv[1], int(sys.argv[2]))
