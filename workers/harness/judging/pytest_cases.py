"""One test as pytest runs it, and what comes of it as unittest would report it."""

import unittest

from ..limits import INLINE
from ..telling import failures, of_pytest
from ..values.showing import inline, is_plain
from . import listing, testing_nothing
from .guarding import NO_FIXTURE, guarded

_SkipTest = unittest.SkipTest
_NOT_RUN = "[NOTRUN]"
_CIRCLE = "The fixture {} asks for itself, through those that it needs."
_LOOKUP = "FixtureLookupError"


class Ears:
    """A plugin that hears what comes of each phase of a test, while its values are alive."""

    def __init__(self):
        self.refused = []
        """Exceptions for which something could not be collected."""
        self._recorder = None
        self._error = None

    def listen(self, recorder):
        self._recorder = recorder

    def pytest_exception_interact(self, node, call, report):
        if report.when == "collect":
            self.refused.append(call.excinfo.value)

    def pytest_pyfunc_call(self, pyfuncitem):
        """Calls a test as pytest does, and looks at what it returns."""
        names = pyfuncitem._fixtureinfo.argnames
        given = {name: pyfuncitem.funcargs[name] for name in names}
        testing_nothing.returned(pyfuncitem.obj(**given))
        return True

    def pytest_runtest_makereport(self, item, call):
        # Those of pytest make another exception of some, which has lost where it came from.
        error = call.excinfo.value if call.excinfo else None
        report = yield
        if error is None and call.excinfo:
            error = call.excinfo.value
        self._error = error
        return report

    def pytest_runtest_logreport(self, report):
        error, self._error = self._error, None
        _take(report, error, self._recorder)


class Case:
    """One item that pytest has collected."""

    def __init__(self, item, ears, tests):
        self._item = item
        self._ears = ears
        self._tests = tests
        self._function = getattr(item, "function", None)
        self.name = item.nodeid.partition("::")[2]
        # How pytest would write a failure down, with every variable of the learner's.
        item.repr_failure = item._repr_failure_py = lambda *_arguments, **_options: ""
        if not hasattr(item, "_testcase") and item.get_closest_marker("skip") is None:
            testing_nothing.refuse_function(self.name, item.obj)

    def title(self):
        item = self._item
        name = getattr(item, "originalname", None) or item.name
        title = listing.title(name, listing.first_line(getattr(self._function, "__doc__", None)))
        parameters = _parameters(item)
        return f"{title} ({parameters})" if parameters else title

    def run(self, recorder):
        item = self._item
        spec = getattr(item, "callspec", None)
        self._tests.parameters = dict(spec.params) if spec else {}
        self._ears.listen(recorder)
        item.addUnexpectedSuccess = lambda test, *_reason: recorder.addUnexpectedSuccess(test)
        guarded(lambda: item.ihook.pytest_runtest_protocol(item=item, nextitem=None), recorder)

    def nothing(self):
        """The UnusableTests of a test that has run and tests nothing; else None."""
        return testing_nothing.reason(self.name)


class Skipped:
    """A test that its module skips."""

    def __init__(self, name, reason):
        self.name = name["name"]
        self._title = name["title"]
        self._reason = reason

    def title(self):
        return self._title

    def run(self, recorder):
        recorder.addSkip(None, self._reason)

    def nothing(self):
        return None


def _take(report, error, recorder):
    """Has a recorder know what pytest makes of one phase of a test."""
    subtest = getattr(report, "context", None)
    expected = getattr(report, "wasxfail", None)
    if expected is not None:
        if of_pytest.is_expected_to_fail(error) and recorder.is_of_learner(error):
            recorder.refuse(error)
        elif expected.startswith(_NOT_RUN):
            recorder.skip(expected.removeprefix(_NOT_RUN).strip(), None)
        else:
            recorder.addSuccess(None)
    elif report.skipped:
        # A TestCase tells a reason alone; the exception that it has taken led to the one of pytest.
        context = getattr(error, "__context__", None)
        by = context if isinstance(context, _SkipTest) else error
        recorder.skip(str(error), by, subtest is not None)
    elif report.failed and error is None:
        recorder.add("failed", failures.UNEXPECTED_SUCCESS)
    elif report.failed and type(error).__name__ == _LOOKUP:
        recorder.add("errored", _not_found(error))
    elif report.failed:
        recorder.record(error, subtest and (lambda: _label(subtest)))
    elif report.when == "call":
        recorder.succeed(subtest is not None)


def _not_found(error):
    if error.argname in {fixture.argname for fixture in error.fixturestack}:
        return _CIRCLE.format(error.argname)
    return error.msg or NO_FIXTURE.format(error.argname)


def _label(subtest):
    """`message, n=3` of a subtest."""
    parts = [subtest.msg] if subtest.msg else []
    parts += [f"{name}={text}" for name, text in subtest.kwargs.items()]
    return ", ".join(parts).replace("\n", " ") or None


def _parameters(item):
    """What tells the cases of one test apart; None where it is the only one."""
    spec = getattr(item, "callspec", None)
    if spec is None:
        return None
    texts = {name: inline(value) for name, value in spec.params.items() if is_plain(value)}
    if None in texts.values() or texts.keys() != spec.params.keys() or _has_own_id(item):
        return spec.id if len(spec.id) <= INLINE else f"{spec.id[:INLINE]} …"
    return ", ".join(f"{name}={text}" for name, text in texts.items())


def _has_own_id(item):
    """Whether the author gives a case a name."""
    places = item.callspec.indices
    for mark in item.iter_markers("parametrize"):
        sets = mark.args[1] if len(mark.args) > 1 else mark.kwargs.get("argvalues", ())
        if mark.kwargs.get("ids") is not None:
            return True
        if isinstance(sets, (list, tuple)):
            names = mark.args[0] if mark.args else mark.kwargs.get("argnames")
            first = names.split(",")[0].strip() if isinstance(names, str) else names[0]
            place = places.get(first, len(sets))
            if place < len(sets) and getattr(sets[place], "id", None) is not None:
                return True
    fixtures = item._fixtureinfo.name2fixturedefs
    named = (fixtures[name][-1] for name in item.callspec.params if name in fixtures)
    return any(getattr(fixture, "ids", None) is not None for fixture in named)
