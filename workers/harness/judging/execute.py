"""Runs one unittest test with its fixtures and keeps what came of it."""

import sys
import time
import unittest

from ..cpython import streams
from ..honesty import answers, own_work
from ..limits import FAILURES
from ..schedules import offered as schedules
from ..sources import tracebacks
from ..telling import bare, failures
from . import testing_nothing

_clock = time.perf_counter
_exception = sys.exception
_SkipTest = unittest.SkipTest
_SubTest = unittest.case._SubTest
_run_module_cleanups = unittest.doModuleCleanups


class Recorder(unittest.TestResult):
    """What a unittest TestCase reports to; explains each failure while its values are alive.

    To a test that looks at its result it is one of unittest's own.
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
            self.record(error[1], subtest)
            kept = self.failures if issubclass(error[0], test.failureException) else self.errors
            kept.append((subtest, self.told[-1]["message"]))
        else:
            self._subtests.add("passed")

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
        error = _exception()
        if isinstance(error, _SkipTest) and not self._skips_itself(error):
            explained = failures.skipped_by_learner(error, self._tests, self._sources)
            self._keep("failed", explained)
        else:
            (self._subtests if isinstance(test, _SubTest) else self.statuses).add("skipped")

    def record(self, error, subtest=None):
        """Explains an exception, with everything the explanation uses put back for that time."""
        if len(self.told) >= FAILURES:
            return
        if issubclass(type(error), MemoryError):
            bare.make_room()
        with _OwnWork():
            try:
                label = failures.subtest_label(subtest) if subtest is not None else None
                explained = failures.explain(error, self._tests, self._sources, label)
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
        if codes and codes[-1].co_name == "skipTest":
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

    def record(self, error, subtest=None):
        """Not explained, since that would run the learner's code once more."""

    def addSkip(self, test, reason):
        """Not looked into either."""


def run(test, module, recorder):
    """Runs a test with its module's and class's fixtures; returns its time in milliseconds."""
    cls = type(test)
    namespace = vars(module)
    started = _clock()
    if not getattr(cls, "__unittest_skip__", False):
        fixtures = [
            (namespace.get("setUpModule"), namespace.get("tearDownModule")),
            (cls.setUpClass, cls.tearDownClass),
        ]
    else:
        fixtures = []
    _inside(fixtures, test, recorder)
    if fixtures:
        _guarded(cls.doClassCleanups, recorder)
        for _, error, _ in getattr(cls, "tearDown_exceptions", ()):
            recorder.record(error)
        _guarded(_run_module_cleanups, recorder)
    return (_clock() - started) * 1000


def _inside(fixtures, test, recorder):
    if not fixtures:
        _guarded(lambda: test.run(recorder), recorder)
        return
    (set_up, tear_down), *inner = fixtures
    if set_up is None or _guarded(set_up, recorder):
        _inside(inner, test, recorder)
        if tear_down is not None:
            _guarded(tear_down, recorder)


def _guarded(function, recorder):
    """Calls a function; whatever it raises becomes a result. Returns whether it came through."""
    try:
        function()
    except _SkipTest as error:
        recorder.addSkip(None, str(error))
        return False
    except BaseException as error:
        recorder.record(error)
        return False
    return True


def judge(test, loaded):
    """(status, failures, milliseconds) of one test; `unusable` where it tests nothing."""
    recorder = Recorder(loaded)
    answers.forget()
    testing_nothing.forget()
    ms = run(test, loaded.module, recorder)
    nothing = testing_nothing.reason(test)
    if nothing is not None:
        return "unusable", [failures.failure(nothing.sentences())], ms
    recorder.look_back()
    return recorder.status(), recorder.told, ms
