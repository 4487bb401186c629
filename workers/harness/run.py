"""The entry points: JSON text in, JSON text out, whatever the learner's code does."""

from . import capture, collect, cost, event_loop, execute, failures, guard, honesty, loading
from . import program as programs
from .report import ProgramJob, Suite, broken, found, test_report, to_json, unusable

_prepared = None


def prepare(suite: str) -> None:
    """Reads a Suite, once for all calls of `discover` and `test` that follow."""
    global _prepared
    _prepared = _Prepared(Suite(suite))


def discover(solution: str) -> str:
    """The learner's text -> Discovery."""
    with event_loop.installed():
        return to_json(_discover(_prepared, solution))


def test(solution: str, index: int) -> str:
    """The learner's text and a test's place in the discovery -> TestReport."""
    with event_loop.installed():
        return to_json(_test(_prepared, solution, index))


def program(job: str, emit, read_line) -> str:
    """ProgramJob -> RunReport.

    `emit` takes each RunEvent as JSON text. `read_line` gives one line without its end, or None at
    the end of input; None in its place where the page cannot be asked.
    """
    with event_loop.installed():
        return to_json(programs.run(ProgramJob(job), emit, read_line))


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


class _Stopped(Exception):
    """Loading ended with a Broken."""

    def __init__(self, reason):
        super().__init__()
        self.reason = reason


class _Loaded:
    """The solution and the tests as modules. Raises _Stopped or UnusableTests."""

    def __init__(self, prepared, solution, recording):
        suite = prepared.suite
        recording.install()
        self.sources = loading.prepare(suite.files, loading.file_name(suite.module), solution)
        self.tests = prepared.tests()
        learners = self.sources.modules()
        module, reason = loading.load_solution(suite.module, solution, self.sources)
        guard.restore()
        recording.install()
        if reason is not None:
            raise _Stopped(reason)
        wanted = dict.fromkeys([*self.tests.imported, *suite.requires])
        missing = loading.missing_names(wanted, module)
        if missing:
            raise _Stopped({"kind": "missing", "names": missing})
        honesty.trust(self.tests.mentioned, learners)
        with cost.offered(self.tests.code, learners):
            self.module, reason = loading.load_tests(suite.tests_module, self.tests, self.sources)
        guard.restore_testing()
        recording.install()
        if reason is not None:
            raise _Stopped(reason)
        self.cases = collect.collect(self.module, self.tests, learners)


class _Session:
    """Streams and modules as they were before, once a call is done."""

    def __init__(self, suite):
        self._streams = capture.current()
        self.recording = capture.Recording(suite.stdin)
        self._modules = {suite.module, suite.tests_module}

    def __enter__(self):
        return self.recording

    def __exit__(self, *_error):
        guard.forget(self._modules)
        capture.install(*self._streams)


def _discover(prepared, solution):
    with _Session(prepared.suite) as recording:
        try:
            loaded = _Loaded(prepared, solution, recording)
            guard.restore()
        except _Stopped as stopped:
            return broken(stopped.reason, recording.take())
        except loading.UnusableTests as problem:
            return unusable(loading.reason(problem), recording.take())
        return found(collect.described(loaded.cases), recording.take())


def _test(prepared, solution, index):
    with _Session(prepared.suite) as recording:
        try:
            loaded = _Loaded(prepared, solution, recording)
            case = loaded.cases[index]
        except _Stopped as stopped:
            return _not_loaded(stopped.reason.get("traceback", ()), recording)
        except (loading.UnusableTests, IndexError):
            return _not_loaded((), recording)
        recording.take()
        status, failed, ms = execute.judge(
            case, loaded.module, loaded.tests, loaded.sources, recording
        )
        return test_report(status, failed, recording.take(), round(ms, 3))


def _not_loaded(traceback, recording):
    """Discovery loaded the same code, so it behaves differently from one time to the next."""
    message = "Your code loaded once, but not again for this test."
    explained = failures.failure(message, traceback=traceback)
    return test_report("errored", [explained], recording.take(), 0)
