"""One failed assertion or exception, told in the learner's terms."""

from . import assertions, calls, tracebacks
from .limits import MESSAGE
from .report import cap, failure
from .sandbox import Ended

TAMPERED = "Your code changes unittest itself, so this result cannot be trusted."
UNEXPECTED_SUCCESS = "This test expects its check to fail, and the check passed."


def explain(error, tests, sources, subtest=None):
    """(status, Failure) of an exception that came out of a test or one of its fixtures."""
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
    call = _attempt(lambda: calls.failing_call(error, tests, sources, None))
    report = failure(
        _sentence(error, sources, learner, call),
        call=call,
        subtest=subtest,
        traceback=tracebacks.structured(error, sources) if learner else (),
    )
    return "errored", report


def skipped_by_learner(error, tests, sources, subtest=None):
    """The Failure of a SkipTest that did not come from the test itself."""
    call = _attempt(lambda: calls.failing_call(error, tests, sources, None))
    return failure(
        "Your code raised SkipTest, so the test could not check it.",
        call=call,
        subtest=subtest,
        traceback=tracebacks.structured(error, sources),
    )


def _sentence(error, sources, learner, call):
    if isinstance(error, Ended):
        return f"Your code called {error.how}, which ends Python before the test is done."
    if isinstance(error, SystemExit):
        return "Your code ended the program with sys.exit, exit or quit before the test was done."
    what = tracebacks.describe(error, sources)
    end = "" if what.endswith((".", "?", ")", "!")) and "\n" not in what else "."
    if learner:
        return f"Your code raised {what}{end}"
    return f"This call raised {what}{end}" if call else f"The test stopped with {what}{end}"


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
    parts += [f"{name}={_parameter(value)}" for name, value in subtest.params.items()]
    return cap(", ".join(parts), MESSAGE) or None


def _parameter(value):
    return assertions.shown(value).replace("\n", " ")
