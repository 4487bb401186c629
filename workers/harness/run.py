"""The entry points: JSON text in, JSON text out, whatever the learner's code does."""

from . import capture, collect, event_loop, execute, failures, guard, honesty, loading
from . import program as programs
from .report import Job, ProgramJob, broken, found, test_report, to_json, unusable


def discover(job: str) -> str:
    """Job -> Discovery."""
    with event_loop.installed():
        return to_json(_discover(Job(job)))


def test(job: str, index: int) -> str:
    """Job and a test's place in the discovery -> TestReport."""
    with event_loop.installed():
        return to_json(_test(Job(job), index))


def program(job: str, emit, read_line) -> str:
    """ProgramJob -> RunReport.

    `emit` takes each RunEvent as JSON text. `read_line` gives one line without its end, or None at
    the end of input; None in its place where the page cannot be asked.
    """
    with event_loop.installed():
        return to_json(programs.run(ProgramJob(job), emit, read_line))


class _Stopped(Exception):
    """Loading ended with a Broken."""

    def __init__(self, reason):
        super().__init__()
        self.reason = reason


class _Loaded:
    """The solution and the tests of a job as modules. Raises _Stopped or UnusableTests."""

    def __init__(self, job, recording):
        recording.install()
        self.sources = loading.prepare(job.files, loading.file_name(job.module), job.solution)
        self.tests = collect.Tests(job)
        learners = self.sources.modules()
        module, reason = loading.load_solution(job, self.sources)
        guard.restore()
        recording.install()
        if reason is not None:
            raise _Stopped(reason)
        wanted = dict.fromkeys([*self.tests.imported(), *job.requires])
        missing = loading.missing_names(wanted, module)
        if missing:
            raise _Stopped({"kind": "missing", "names": missing})
        honesty.trust(self.tests.mentioned(), learners)
        self.module, reason = loading.load_tests(job, self.tests, self.sources)
        guard.restore_testing()
        recording.install()
        if reason is not None:
            raise _Stopped(reason)
        self.found = collect.collect(self.module, self.tests, learners)


class _Session:
    """Streams and modules as they were before, once a job is done."""

    def __init__(self, job):
        self._streams = capture.current()
        self.recording = capture.Recording(job.stdin)
        self._modules = {job.module, job.tests_module}

    def __enter__(self):
        return self.recording

    def __exit__(self, *_error):
        guard.forget(self._modules)
        capture.install(*self._streams)


def _discover(job):
    with _Session(job) as recording:
        try:
            loaded = _Loaded(job, recording)
            guard.restore()
        except _Stopped as stopped:
            return broken(stopped.reason, recording.take())
        except loading.UnusableTests as problem:
            return unusable(loading.reason(problem), recording.take())
        return found([one.described() for one in loaded.found], recording.take())


def _test(job, index):
    with _Session(job) as recording:
        try:
            loaded = _Loaded(job, recording)
            one = loaded.found[index]
        except _Stopped as stopped:
            return _not_loaded(stopped.reason.get("traceback", ()), recording)
        except (loading.UnusableTests, IndexError):
            return _not_loaded((), recording)
        recording.take()
        status, failed, ms = execute.judge(
            one, loaded.module, loaded.tests, loaded.sources, recording
        )
        return test_report(status, failed, recording.take(), round(ms, 3))


def _not_loaded(traceback, recording):
    """Discovery loaded the same code, so it behaves differently from one time to the next."""
    message = "Your code loaded once, but not again for this test."
    explained = failures.failure(message, traceback=traceback)
    return test_report("errored", [explained], recording.take(), 0)
