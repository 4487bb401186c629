"""Loads the solution and then the tests, as the modules that importing them would give."""

import sys
import types

from ..clock import standing_in
from ..cost import cost
from ..cpython import streams
from ..honesty import judges, own_work
from ..processes import launching
from ..schedules import offered as schedules
from ..sources import files, finder, modules, syntax, tracebacks
from ..sources.files import UnusableTests
from ..telling import asking, at_import, names
from ..watching import seen, statements
from . import offering, pytest_session


_PUT_BACK = "Your code replaces {} of unittest, which was put back before the tests began."


class Stopped(Exception):
    """Loading ended with a `Broken`."""

    def __init__(self, reason):
        super().__init__()
        self.reason = reason


class Blamed(Exception):
    """Loading the tests ended with an exception that what the solution gave them has caused.

    `failure` is that of each of the tests.
    """

    def __init__(self, failure):
        super().__init__()
        self.failure = failure


def laid_out(suite, solution):
    """Writes the learner's text and what lies beside it -> their Sources."""
    return files.lay_out(files.file_name(suite.module), solution, suite.files, suite.given)


class Loaded:
    """The solution, as `code` too, and the tests as modules, and the cases. Raises Stopped, Blamed or UnusableTests."""

    def __init__(self, suite, tests, solution):
        self.tests = tests
        self._skipped = None
        launching.modules[suite.tests_module] = (tests.filename, suite.tests)
        streams.Standard().install()
        if standing_in.is_wanted(suite.capabilities):
            standing_in.start()
        self.sources = laid_out(suite, solution)
        learners = self.sources.modules()
        finder.uncover(learners)
        seen.listen((), [solution])
        statements.belong_to(self.sources)
        self._load_solution(suite, solution)
        replaced = judges.put_back()
        if replaced:
            print(_PUT_BACK.format(", ".join(replaced)), file=sys.__stderr__)
        given = [cost.module(tests.code)]
        if standing_in.is_wanted(suite.capabilities):
            given.append(standing_in.module())
        if "threads" in suite.capabilities:
            given.append(schedules.module(self.sources))
        with offering.offered(given, learners):
            self.module = self._load_tests(suite.tests_module)
        self.cases = self._collect()
        self.judges = judges.State()

    def _load_solution(self, suite, text):
        name, filename = suite.module, files.file_name(suite.module)
        code, problem = modules.compiled(text, filename)
        if problem is not None:
            problem = syntax.problem_of(problem, self.sources)
            raise Stopped({"kind": "syntax", "problem": problem})
        self.code = code
        module = modules.new_module(name, filename)
        error = modules.execute(code, module)
        if error is not None:
            raise Stopped(asking.explained(raised(error, self.sources), self.tests))
        # Where the code has put something else there, that is what the tests import, as ever.
        module = sys.modules.setdefault(name, module)
        wanted = dict.fromkeys([*self.tests.imported, *suite.requires])
        missing = [each for each in wanted if not _gives(module, name, each)]
        if missing:
            near = {each: names.nearest(each, module, wanted) for each in missing}
            near = {each: found for each, found in near.items() if found is not None}
            raise Stopped({"kind": "missing", "names": missing, **({"near": near} if near else {})})

    def _load_tests(self, name):
        # Not a file that exists, and in no cache: the tests' text is nowhere to be read.
        module = types.ModuleType(name)
        module.__file__ = self.tests.filename
        sys.modules[name] = module
        vars(module).update(self.tests.offered())
        error = modules.execute(self.tests.code, module)
        if error is not None:
            self._skipped = self.tests.skipped(error)
            if self._skipped is None:
                self._blame(error)
        return module

    def _collect(self):
        if self._skipped is not None:
            return self._skipped
        try:
            return self.tests.cases(self.module)
        except pytest_session.Refused as refused:
            self._blame_for_cases(refused.error)
            raise
        except UnusableTests:
            raise
        except BaseException as error:
            self._blame(error)

    def _blame_for_cases(self, error):
        """Raises what tells that the learner's code gave pytest no cases; returns where it is not the learner's fault."""
        if tracebacks.passes_through(error, self.sources):
            raise Stopped(raised(error, self.sources))
        failure = at_import.blamed_for_cases(error, self.tests, self.sources)
        if failure is not None and self.tests.names():
            raise Blamed(failure)

    def _blame(self, error):
        """Raises what tells whose fault it was that the tests did not load."""
        passes_through = tracebacks.passes_through(error, self.sources)
        if passes_through or own_work.are_builtins_replaced():
            raise Stopped(raised(error, self.sources))
        own_work.restore()
        failure = at_import.blamed(error, self.tests, self.sources)
        if failure is not None and self.tests.names():
            raise Blamed(failure)
        line = tracebacks.line_in(error, self.tests.filename)
        place = f" at line {line}" if line else ""
        what = tracebacks.describe(error, self.sources)
        raise UnusableTests(f"{what}{place}.")


def _gives(module, name, wanted):
    """Whether `from module import wanted` would succeed."""
    try:
        return hasattr(module, wanted) or f"{name}.{wanted}" in sys.modules
    except BaseException:
        return False


def raised(error, sources):
    """The `Broken` of an exception that ended the loading of the learner's code."""
    kind = "exited" if isinstance(error, SystemExit) else "raised"
    return {"kind": kind, "traceback": tracebacks.structured(error, sources)}
