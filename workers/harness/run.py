"""The entry points: JSON text in, JSON text out, whatever the learner's code does."""

import random

from .cpython import streams
from .judging import collect, execute
from .cost import cost
from .telling import failures
from .honesty import frames, guard, hiding, honesty
from .judging import listing
from .sources import loading
from .program import program as programs
from .honesty import rote
from .judging import whereabouts
from .report import ProgramJob, Suite, broken, found, test_report, to_json, unusable

_reseed = random.seed
_prepared = None
_loaded = None
_mute = None

# It is loaded again where the interpreter had to be replaced.
_LOADS_OTHERWISE = "Your code loaded once, but not again for this test."


def prepare(suite: str) -> str:
    """Reads a Suite, once for all calls of `discover` and `test` that follow -> TestName[].

    The names are those that the tests' text shows, known before any learner code runs.
    """
    global _prepared, _loaded
    _prepared, _loaded = _Prepared(Suite(suite)), None
    return to_json(_prepared.listing())


def discover(solution: str) -> str:
    """The learner's text -> Discovery. Every call of `test` that follows uses what it loads."""
    global _loaded
    _loaded = None
    recording = Recording()
    try:
        _loaded = _Loaded(_prepared, solution, recording)
        report = found(collect.described(_loaded.cases))
    except _Stopped as stopped:
        report = broken(stopped.reason)
    except loading.UnusableTests as problem:
        report = unusable(loading.reason(problem))
    streams.flush()
    return to_json(report)


def test(index: int) -> str:
    """A test's place in the discovery -> TestReport."""
    if _loaded is None or index >= len(_loaded.cases):
        return to_json(test_report("errored", [failures.failure(_LOADS_OTHERWISE)], 0))
    status, failed, ms = execute.judge(_loaded.cases[index], _loaded)
    streams.flush()
    return to_json(test_report(status, failed, round(ms, 3)))


def locate(solution: str, index: int | None, tell) -> str:
    """The learner's text and a test's place, None for loading alone -> TracebackFrame[].

    Runs what never ended for a moment, and gives the lines it ran in. `tell` takes each line when
    it is reached for the first time, as the JSON text of a TracebackFrame.
    """
    suite = _prepared.suite
    recording = Recording()
    sources = loading.prepare(suite.files, loading.file_name(suite.module), solution)
    with whereabouts.Watch(sources, lambda frame: tell(to_json(frame))) as watch:
        try:
            loaded = _Loaded(_prepared, solution, recording)
            if index is not None:
                unheard = execute.Unheard(loaded.tests, loaded.sources, recording)
                execute.run(loaded.cases[index], loaded.module, unheard)
        except (_Stopped, loading.UnusableTests, IndexError):
            pass  # Either it was ended where it loads, or it does not do the same again.
    guard.restore()
    return to_json(watch.frames())


def begin_program(job: str) -> str:
    """ProgramJob -> ReadyCode, or the RunReport of one that cannot be compiled."""
    return to_json(programs.begin(ProgramJob(job)))


def end_program(emit) -> str:
    """-> RunReport of the program that was begun, and executed since.

    `emit` takes the result of each of the prompt's examples, a RunEvent as JSON text.
    """
    return to_json(programs.end(lambda event: emit(to_json(event))))


def mute_with(mute):
    """`mute` has what is printed go nowhere, or be shown again."""
    global _mute
    _mute = mute


class Recording:
    """The standard streams of judged code. What is printed while `muted` is nobody's output."""

    def __init__(self):
        self._streams = streams.Standard()

    def install(self):
        self._streams.install()

    @property
    def muted(self):
        return self._muted

    @muted.setter
    def muted(self, muted):
        self._muted = muted
        _mute(muted)

    _muted = False


class _Prepared:
    """A suite whose tests are parsed and compiled, or the reason why they cannot be."""

    def __init__(self, suite):
        self.suite = suite
        self._tests, self._problem = None, None
        try:
            self._tests = collect.Tests(suite)
        except loading.UnusableTests as problem:
            self._problem = problem

    def tests(self):
        """The tests. Raises UnusableTests."""
        if self._problem is not None:
            raise self._problem
        return self._tests

    def listing(self):
        """The tests by name and title, as far as their text shows them."""
        return [] if self._tests is None else listing.listed(self._tests.tree)


class _Stopped(Exception):
    """Loading ended with a Broken."""

    def __init__(self, reason):
        super().__init__()
        self.reason = reason


class _Loaded:
    """The solution and the tests as modules. Raises _Stopped or UnusableTests."""

    def __init__(self, prepared, solution, recording):
        suite = prepared.suite
        self.recording = recording
        recording.install()
        self.sources = loading.prepare(suite.files, loading.file_name(suite.module), solution)
        self.tests = prepared.tests()
        learners = self.sources.modules()
        frames.trust(learners)
        module, reason = loading.load_solution(suite.module, solution, self.sources)
        guard.restore()
        # What the tests draw is nothing that the solution could have drawn beforehand.
        _reseed()
        recording.install()
        if reason is not None:
            raise _Stopped(reason)
        wanted = dict.fromkeys([*self.tests.imported, *suite.requires])
        missing = loading.missing_names(wanted, module)
        if missing:
            raise _Stopped({"kind": "missing", "names": missing})
        honesty.trust(self.tests, learners)
        with hiding.Hidden(suite.tests_module):
            with cost.offered(self.tests.code, learners):
                self.module, reason = loading.load_tests(
                    suite.tests_module, self.tests, self.sources
                )
            guard.restore_testing()
            recording.install()
            if reason is not None:
                raise _Stopped(reason)
            self.cases = collect.collect(self.module, self.tests, learners)
        self.suspects = rote.suspects(self.tests.asked, solution)

