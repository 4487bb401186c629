"""The entry points: JSON text in, JSON text out, whatever the learner's code does.

What is printed takes a way of its own, and the runtime adds it to the reports.
"""

import functools
import sys

from .cpython import streams
from .judging import collect, execute
from .judging.loading import Blamed, Loaded, Stopped, laid_out
from .processes import kernel
from .program import program as programs
from .report import ProgramJob, Suite, broken, cap, found, test_report, to_json, unusable
from .sources import files, modules, syntax
from .steps.coverage import Coverage
from .steps.recorder import Recorder
from .telling import calls, failures
from .threads import endings, scheduler, switching
from .watching import seen, whereabouts

_prepared = None
_loaded = None
_blamed = None
_watch = None
_recorder = None

_NEEDS = "This exercise needs {}, which this browser cannot run. {}."
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
    for needed in ("threads", "processes"):
        if needed in _prepared.suite.capabilities and not switching.can_start():
            return to_json(unusable(_NEEDS.format(needed, switching.WHO_CAN)))
    try:
        _loaded = _prepared.load(solution)
        report = found(collect.described(_loaded.cases))
    except Stopped as stopped:
        report = broken(stopped.reason)
    except Blamed as blamed:
        _blamed = blamed.failure
        report = found(_prepared.names())
    except files.UnusableTests as problem:
        report = unusable(cap(problem.sentences()))
    streams.flush()
    return to_json(report)


def test(index: int) -> str:
    """A test's place in the discovery -> TestReport."""
    if _blamed is not None:
        return to_json(test_report("errored", [_blamed], 0))
    if _loaded is None or index >= len(_loaded.cases):
        return to_json(test_report("errored", [failures.failure(_LOADS_OTHERWISE)], 0))
    status, failed, ms = execute.judge(_loaded.cases[index], _loaded)
    streams.flush()
    return to_json({**test_report(status, failed, round(ms, 3)), **seen.told()})


def locate(solution: str, index: int | None, tell) -> str:
    """The learner's text and a test's place, None for loading alone -> Whereabouts.

    Runs what never ended for a moment, and gives the lines it ran in. `tell` takes each line that
    a call reaches for the first time, as the JSON text of Whereabouts.
    """
    suite = _prepared.suite
    sources = laid_out(suite, solution)
    _start_watch(sources, tell, _prepared.caller(sources))
    try:
        loaded = _prepared.load(solution)
        if index is not None:
            execute.run(loaded.cases[index], execute.Unheard(loaded))
    except (Stopped, Blamed, files.UnusableTests, IndexError):
        pass  # Either it was ended where it loads, or it does not do the same again.
    return located()


def watch_program(tell) -> str:
    """What is executed of the program from here on is watched, until `located`."""
    _start_watch(programs.sources(), tell)
    return ""


def located() -> str:
    """-> Whereabouts of what was watched; no lines where it ended by itself."""
    _watch.stop()
    return to_json(_watch.whereabouts())


def record(solution: str, index: int) -> str:
    """The learner's text and a test's place -> Trace of that test, where the text loads."""
    streams.hear(_hear)
    try:
        loaded = _prepared.load(solution)
        case = loaded.cases[index]
    except (Stopped, Blamed, files.UnusableTests, IndexError):
        return recorded()
    _start_recording(loaded.code, vars(sys.modules[_prepared.suite.module]), loaded.sources)
    execute.run(case, execute.Unheard(loaded))
    return recorded()


def cover(solution: str, index: int) -> str:
    """The learner's text and a test's place -> Covered by that test; no lines where there is no such test."""
    try:
        loaded = _prepared.load(solution)
        case = loaded.cases[index]
    except (Stopped, Blamed, files.UnusableTests, IndexError):
        return to_json({"lines": None})
    coverage = Coverage(loaded.code, solution)
    coverage.start()
    execute.run(case, execute.Unheard(loaded))
    coverage.stop()
    return to_json({"lines": coverage.lines()})


def begin_recorded_program(job: str) -> str:
    """As `begin_program`; what is executed is recorded, until `recorded`."""
    streams.hear(_hear)
    begun = begin_program(job)
    if programs.is_begun():
        _start_recording(*programs.module(), programs.sources())
    return begun


def recorded() -> str:
    """-> Trace of what was recorded; without a step where nothing was."""
    if _recorder is None:
        return to_json({"steps": [], "left": 0, "gapAfter": None, "isEnded": False, "opensAt": 0, "lanes": []})
    _recorder.stop()
    return to_json(_recorder.trace())


def _start_recording(code, root, sources):
    global _recorder
    _recorder = Recorder(code, root, sources)
    _recorder.start()


def _hear(stream, text):
    if _recorder is not None:
        _recorder.hear(stream, text)


def _start_watch(sources, tell, caller=None):
    global _watch
    _watch = whereabouts.Watch(sources, lambda seen: tell(to_json(seen)), caller)
    _watch.start()
    kernel.look_with(_look)


def _look():
    """Ends what is watched where it only waits for other processes."""
    main = scheduler.main
    if _watch.conclude(main.frame if main.is_waiting else sys._getframe(1)):
        endings.raise_in_main(whereabouts.Enough())


def parse(source: str) -> str:
    """The learner's text, which is not executed -> Parse."""
    sources = files.Sources()
    sources.add(programs.FILE, source)
    _, problem = modules.compiled(source, programs.FILE)
    return to_json({"problem": problem and syntax.problem_of(problem, sources)})


def begin_program(job: str) -> str:
    """ProgramJob -> ReadyCode, or the RunReport of one that cannot be compiled."""
    return to_json(programs.begin(ProgramJob(job)))


def end_program() -> str:
    """-> RunReport of the program that was begun, and executed since."""
    return to_json(programs.end())


def begin_example(emit) -> str:
    """-> ReadyCode of the prompt's next example, or why there is none to execute.

    `emit` takes what begins, a RunEvent as JSON text.
    """
    return to_json(programs.begin_example(lambda event: emit(to_json(event))))


def end_example(printed, emit) -> str:
    """Ends the example that was begun: `emit` takes its result, `printed` gives what it printed."""
    programs.end_example(printed, lambda event: emit(to_json(event)))
    return ""


def leave_program() -> str:
    """Lets go of the program that was ended, with its last words."""
    programs.leave()
    return ""


class _Prepared:
    """A suite whose tests are parsed and compiled, or the reason why they cannot be."""

    def __init__(self, suite):
        self.suite = suite
        self._tests, self._problem = None, None
        seen.listen(suite.capabilities, [suite.tests, *suite.given.values()])
        try:
            self._tests = collect.Tests(suite)
        except files.UnusableTests as problem:
            self._problem = problem

    def load(self, solution):
        """The solution and the tests, loaded. Raises Stopped, Blamed or UnusableTests."""
        if self._problem is not None:
            raise self._problem
        return Loaded(self.suite, self._tests, solution)

    def caller(self, sources):
        """Who calls the learner's code; None where the tests cannot be read."""
        if self._tests is None:
            return None
        explain = functools.partial(calls.call_at, tests=self._tests, sources=sources)
        return whereabouts.Caller(self._tests.filename, explain)

    def listing(self):
        """The tests by name and title, as far as their text shows them."""
        return [] if self._tests is None else self._tests.listing()

    def names(self):
        """The tests that an exception in loading them concerns."""
        return [] if self._tests is None else self._tests.names()
