"""The entry points: JSON text in, JSON text out, whatever the learner's code does."""

from .cpython import streams
from .judging import collect, execute, listing
from .judging.loading import Blamed, Loaded, Stopped
from .program import program as programs
from .report import ProgramJob, Suite, broken, cap, found, test_report, to_json, unusable
from .sources import files
from .telling import failures
from .watching import whereabouts

_prepared = None
_loaded = None
_blamed = None

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
    global _loaded, _blamed
    _loaded = _blamed = None
    recording = streams.Recording(_prepared.suite.stdin)
    try:
        _loaded = _prepared.load(solution, recording)
    except Stopped as stopped:
        return to_json(broken(stopped.reason, recording.take()))
    except Blamed as blamed:
        _blamed = blamed.failure
        return to_json(found(_prepared.listing(), recording.take()))
    except files.UnusableTests as problem:
        return to_json(unusable(cap(problem.sentences()), recording.take()))
    return to_json(found(collect.described(_loaded.cases), recording.take()))


def test(index: int) -> str:
    """A test's place in the discovery -> TestReport."""
    if _blamed is not None:
        return to_json(test_report("errored", [_blamed], "", 0))
    if _loaded is None or index >= len(_loaded.cases):
        return to_json(test_report("errored", [failures.failure(_LOADS_OTHERWISE)], "", 0))
    recording = _loaded.recording
    recording.take()
    status, failed, ms = execute.judge(_loaded.cases[index], _loaded)
    return to_json(test_report(status, failed, recording.take(), round(ms, 3)))


def locate(solution: str, index: int | None, tell) -> str:
    """The learner's text and a test's place, None for loading alone -> TracebackFrame[].

    Runs what never ended for a moment, and gives the lines it ran in. `tell` takes each line when
    it is reached for the first time, as the JSON text of a TracebackFrame.
    """
    suite = _prepared.suite
    recording = streams.Recording(suite.stdin)
    sources = files.lay_out(suite.files, files.file_name(suite.module), solution)
    with whereabouts.Watch(sources, lambda frame: tell(to_json(frame))) as watch:
        try:
            loaded = _prepared.load(solution, recording)
            if index is not None:
                execute.run(loaded.cases[index], loaded.module, execute.Unheard(loaded))
        except (Stopped, files.UnusableTests, IndexError):
            pass  # Either it was ended where it loads, or it does not do the same again.
    return to_json(watch.frames())


def locate_program(job: str, tell) -> str:
    """ProgramJob -> TracebackFrame[], as `locate`. Its `stdin` is all the input that it gets."""
    told = ProgramJob(job)
    sources = files.lay_out({}, programs.FILE, told.source)
    with whereabouts.Watch(sources, lambda frame: tell(to_json(frame))) as watch:
        try:
            programs.run(told, _unheard, None)
        except BaseException:
            pass  # It was ended where the harness did not expect it.
    return to_json(watch.frames())


def _unheard(_event):
    """Takes what a program prints that runs only to be watched."""


def program(job: str, emit, read_line) -> str:
    """ProgramJob -> RunReport.

    `emit` takes each RunEvent as JSON text. `read_line` gives one line without its end, or None at
    the end of input; None in its place where the page cannot be asked.
    """
    return to_json(programs.run(ProgramJob(job), emit, read_line))


class _Prepared:
    """A suite whose tests are parsed and compiled, or the reason why they cannot be."""

    def __init__(self, suite):
        self.suite = suite
        self._tests, self._problem = None, None
        try:
            self._tests = collect.Tests(suite)
        except files.UnusableTests as problem:
            self._problem = problem

    def load(self, solution, recording):
        """The solution and the tests, loaded. Raises Stopped or UnusableTests."""
        if self._problem is not None:
            raise self._problem
        return Loaded(self.suite, self._tests, solution, recording)

    def listing(self):
        """The tests by name and title, as far as their text shows them."""
        return [] if self._tests is None else listing.listed(self._tests.tree)
