"""Runs one test with its fixtures and keeps what came of it."""

import sys
import time
import unittest

from ..cpython import streams
from ..honesty import answers, own_work
from ..limits import FAILURES
from ..schedules import offered as schedules
from ..sources import tracebacks
from ..telling import bare, failures, of_pytest
from ..watching import seen
from . import testing_nothing

_clock = time.perf_counter
_exception = sys.exception
_SkipTest = unittest.SkipTest
_SubTest = unittest.case._SubTest


_PYTEST = "/_pytest/"


class Recorder(unittest.TestResult):
    """What a test reports to; explains each failure while its values are alive.

    To a TestCase that looks at its result it is one of unittest's own.
    """

    def __init__(self, loaded):
        super().__init__()
        self._loaded = loaded
        self._tests = loaded.tests
        self._sources = loaded.sources
        self.told = []
        self.statuses = set()
        self._subtests = set()

    def addSuccess(self, test):
        self.statuses.add("passed")

    def addExpectedFailure(self, test, error):
        self.expectedFailures.append((test, repr(error[1])))
        self.statuses.add("passed")

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._keep("failed", failures.failure(failures.UNEXPECTED_SUCCESS))

    def addError(self, test, error):
        self.record(error[1])
        self.errors.append((test, self.told[-1]["message"]))

    def addFailure(self, test, error):
        self.record(error[1])
        self.failures.append((test, self.told[-1]["message"]))

    def addSubTest(self, test, subtest, error):
        if error is not None:
            self.record(error[1], lambda: failures.subtest_label(subtest))
            kept = self.failures if issubclass(error[0], test.failureException) else self.errors
            kept.append((subtest, self.told[-1]["message"]))
        else:
            self._subtests.add("passed")

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
        self.skip(reason, _exception(), isinstance(test, _SubTest))

    def skip(self, reason, error, is_part=False):
        """Takes note of a skip, or of a part of the test that is; `error` is what skips it, where there is one."""
        if _is_skip(error) and not self._skips_itself(error):
            self.refuse(error)
        elif is_part:
            self._subtests.add("skipped")
        elif reason:
            self.add("skipped", reason)
        else:
            self.statuses.add("skipped")

    def refuse(self, error):
        """Takes no skip from the learner's code."""
        self._keep("failed", failures.skipped_by_learner(error, self._tests, self._sources))

    def succeed(self, is_part):
        (self._subtests if is_part else self.statuses).add("passed")

    def add(self, status, message):
        """Takes note of what is told in a sentence."""
        self._keep(status, failures.failure(message))

    def is_of_learner(self, error):
        return tracebacks.passes_through(error, self._sources)

    def record(self, error, label=None):
        """Explains an exception, with everything the explanation uses put back for that time.

        `label` gives the text that tells which part of the test it is.
        """
        if len(self.told) >= FAILURES:
            return
        if issubclass(type(error), MemoryError):
            bare.make_room()
        with _OwnWork():
            try:
                seen.keep()
                tracebacks.without_callers(error, self._tests.filename, self._sources)
                text = label() if label is not None else None
                explained = failures.explain(error, self._tests, self._sources, text)
                schedule = schedules.schedule_of(error)
                if schedule is not None:
                    explained[1]["schedule"] = schedule
            except BaseException:
                # Its class may end Python as soon as it is asked for.
                explained = "errored", bare.told(error, self._sources)
        self._keep(*explained)

    def look_back(self):
        """What can be said only when the test is over."""
        if not self._loaded.judges.holds():
            self.told.clear()
            self._keep("failed", failures.failure(failures.TAMPERED))
        elif self.status() == "passed" and answers.are_in_doubt():
            with _OwnWork():
                for believed in answers.that_equal_everything(self._tests.mentioned):
                    told = failures.no_answer(believed, self._tests, self._sources)
                    self._keep("failed", told)
        elif not self.statuses and not self._subtests:
            self._keep("errored", failures.failure(failures.CUT_SHORT))

    def _keep(self, status, failure):
        self.statuses.add(status)
        self.told.append(failure)

    def _skips_itself(self, error):
        """Whether the tests skip: in their own text, or by a decorator around it, a learner's too."""
        codes = [entry.tb_frame.f_code for entry in tracebacks.entries(error)]
        while codes and (codes[-1].co_name == "skipTest" or _PYTEST in codes[-1].co_filename):
            codes.pop()
        by_tests = [code.co_filename == self._tests.filename for code in codes]
        return not any(by_tests) or by_tests[-1]

    def status(self):
        for status in ("failed", "errored", "skipped"):
            if status in self.statuses:
                return status
        if "passed" in self.statuses:
            return "passed"
        # unittest calls a test with a skipped subtest no success, and no failure either.
        if "skipped" in self._subtests:
            return "passed" if "passed" in self._subtests else "skipped"
        return "errored"


def _is_skip(error):
    return isinstance(error, _SkipTest) or of_pytest.is_skipped(error)


class _OwnWork:
    """The moment in which the harness works itself, and nothing is printed."""

    def __enter__(self):
        self._undo = own_work.set_aside()
        streams.mute(True)

    def __exit__(self, *_error):
        streams.mute(False)
        self._undo()


class Unheard(Recorder):
    """Lets a test run for what can be watched meanwhile."""

    def record(self, error, label=None):
        """Not explained, since that would run the learner's code once more."""

    def skip(self, reason, error, is_part=False):
        """Not looked into either."""

    refuse = record


def run(case, recorder):
    """Runs a test with its fixtures; returns its time in milliseconds."""
    started = _clock()
    case.run(recorder)
    return (_clock() - started) * 1000


def judge(case, loaded):
    """(status, failures, milliseconds) of one test; `unusable` where it tests nothing."""
    recorder = Recorder(loaded)
    answers.forget()
    testing_nothing.forget()
    seen.forget()
    ms = run(case, recorder)
    nothing = case.nothing()
    if nothing is not None:
        return "unusable", [failures.failure(nothing.sentences())], ms
    recorder.look_back()
    return recorder.status(), recorder.told, ms
