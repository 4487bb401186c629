"""One failed assertion or exception, told in the learner's terms."""

import bdb

from . import asking, assertions, calls, names, of_pytest, scenes
from .comparisons import sentence
from ..cost import cost
from ..sources import chains, tracebacks
from ..limits import MESSAGE
from ..report import cap, failure
from ..cpython.sandbox import Ended
from ..cpython.waiting import Hang
from ..threads.deadlock import Deadlock
from ..values.showing import shown

TAMPERED = "Your code replaces unittest's own functions, so this result cannot be trusted."
CUT_SHORT = "This test was ended before it was done."
_PACKS = "/lib/packs/"
_ASKING = bdb.Bdb.trace_dispatch.__code__
_OVERFLOW = "RecursionError: Stack overflow"
_OF_NONE = "TypeError: 'NoneType' object "
_TOO_DEEP = (
    "RecursionError: calls go too deep through functions written in C, such as sorted(key=…), ==,"
    " repr or lru_cache. The browser leaves less room for these than Python does elsewhere"
)
_NO_ANSWER = (
    "An object of the class {} equals even what nobody knows, so it is no answer. Give the value."
)
UNEXPECTED_SUCCESS = "This test expects its check to fail, and the check passed."


def explain(error, tests, sources, subtest=None):
    """(status, Failure) of an exception that came out of a test or one of its fixtures."""
    if isinstance(error, cost.GrowsTooFast):
        return "failed", failure(str(error), subtest=subtest, growth=cost.growth_of(error))
    facts = _attempt(lambda: assertions.facts_of(error, tests, sources))
    learner = tracebacks.passes_through(error, sources)
    if facts is not None:
        report = failure(
            facts.message,
            call=_attempt(lambda: calls.failing_call(error, tests, sources, facts)),
            expected=facts.expected,
            actual=facts.actual,
            subtest=subtest,
            traceback=tracebacks.structured(error, sources) if learner else (),
        )
        return "failed", report
    if of_pytest.is_failed(error) and not learner:
        return "failed", failure(sentence(str(error).partition("\n")[0]), subtest=subtest)
    if isinstance(error, AssertionError) and not learner:
        # An assertion of somebody else's, as that of a doctest which `load_tests` gives.
        return "failed", failure(tracebacks.message_of(error), subtest=subtest)
    call = _attempt(lambda: calls.failing_call(error, tests, sources, None))
    called = call is not None and (
        _attempt(lambda: _calls_solution(error, tests, sources)) or _comes_from_a_pack(error)
    )
    report = failure(
        _sentence(error, tests, sources, learner, called),
        call=call,
        subtest=subtest,
        traceback=tracebacks.structured(error, sources) if learner else (),
    )
    return "errored", {**report, **_raised_by_call(error, sources)} if called and not learner else report


def _raised_by_call(error, sources):
    message = tracebacks.message_of(error)
    return {"raised": {"type": tracebacks.type_name(error, sources), "message": message}}


def _comes_from_a_pack(error):
    """Whether a framework raised it, which a test calls to have it call the learner's code."""
    return any(
        entry.tb_frame.f_code.co_filename.startswith(_PACKS)
        for entry in tracebacks.entries(error)
    )


def no_answer(believed, tests, sources):
    """The Failure of an object that equals everything, where an assertion believed it."""
    error = AssertionError().with_traceback(believed.stack)
    facts = _attempt(lambda: assertions.facts_of(error, tests, sources))
    call = _attempt(lambda: calls.failing_call(error, tests, sources, facts)) if facts else None
    frames = tracebacks.first_line(believed.equality, sources)
    return failure(
        _NO_ANSWER.format(believed.name),
        call=call,
        expected=facts and facts.expected,
        actual=facts and facts.actual,
        traceback=[{"type": "", "message": "", "frames": frames, "leadsTo": None}] if frames else (),
    )


def skipped_by_learner(error, tests, sources, subtest=None):
    """The Failure of a SkipTest, or of its kin in pytest, that did not come from the test itself."""
    call = _attempt(lambda: calls.failing_call(error, tests, sources, None))
    return failure(
        f"Your code {_how_skipped(error)}, so the test could not check it.",
        call=call,
        subtest=subtest,
        traceback=tracebacks.structured(error, sources),
    )


def _how_skipped(error):
    if of_pytest.is_skipped(error):
        return "called pytest.skip"
    return "called pytest.xfail" if of_pytest.is_expected_to_fail(error) else "raised SkipTest"


def _sentence(error, tests, sources, learner, called):
    if isinstance(error, Ended):
        return f"Your code called {error.how}, which ends Python before the test is done."
    if isinstance(error, (SystemExit, bdb.BdbQuit)) and _in_debugger(error):
        return "Your code stops for the debugger, as breakpoint() does, and tests type nothing. Take it out."
    if isinstance(error, SystemExit):
        return "Your code ended the program with sys.exit, exit or quit before the test was done."
    if isinstance(error, (Hang, Deadlock)):
        return f"This would wait for ever: {error.waiting}."
    asked = asking.asked_in_vain(error, tests) if learner else None
    if asked is not None:
        return asked
    unknown = None if learner else names.missing(error, tests, sources)
    if unknown is not None:
        return unknown
    what = tracebacks.describe(error, sources)
    if isinstance(error, RecursionError) and what.startswith(_OVERFLOW):
        what = _TOO_DEEP
    if isinstance(error, BaseExceptionGroup):
        inner = (tracebacks.describe(one, sources) for one in chains.members(error))
        what = f"{what}: {', '.join(inner)}"
    end = "" if what.endswith((".", "?", "!")) and "\n" not in what else "."
    if learner:
        return f"Your code raised {what}{end}"
    if called and _misses_value(error, what):
        return f"Your code gave None where this test needs a value: {what}{end}"
    if isinstance(error, MemoryError) and not called:
        # It is raised wherever the last of it went, and seldom by what has used up the rest.
        return f"Python ran out of memory: {tracebacks.NO_MEMORY}."
    if called:
        return f"This call raised {what}{end}"
    fixture = scenes.fixture_of(error, tests)
    return f"{f'The fixture {fixture}' if fixture else 'The test itself'} raised {what}{end}"


def _misses_value(error, what):
    """Whether something was done with None that None does not do."""
    if type(error) is AttributeError:
        return error.obj is None and error.name is not None
    return type(error) is TypeError and what.startswith(_OF_NONE)


def _in_debugger(error):
    return any(entry.tb_frame.f_code is _ASKING for entry in tracebacks.entries(error))


def _calls_solution(error, tests, sources):
    scene = scenes.calling_scene(error, tests, sources)
    return scene.from_solution(scene.node)


def _attempt(analysis):
    """The analysis is a courtesy: whatever goes wrong in it, the failure is reported without it."""
    try:
        return analysis()
    except BaseException:
        return None


def subtest_label(subtest):
    """`message, n=3` of a unittest subtest."""
    message = subtest._message if isinstance(subtest._message, str) else None
    parts = [message] if message else []
    # unittest keeps the innermost parameters first; a reader expects them as they were entered.
    given = {k: v for names in reversed(subtest.params.maps) for k, v in names.items()}
    parts += [f"{name}={_parameter(value)}" for name, value in given.items()]
    return cap(", ".join(parts), MESSAGE) or None


def _parameter(value):
    return shown(value).replace("\n", " ")
