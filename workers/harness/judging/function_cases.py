"""Tests that are plain functions and methods of plain classes, found and run as pytest does it.

For a text that does not import pytest, which is then not loaded for it.
"""

import inspect
import types

from . import listing, testing_nothing
from .guarding import NO_FIXTURE, guarded, inside

_isclass, _isfunction, _unwrap = inspect.isclass, inspect.isfunction, inspect.unwrap


def collect(module, tests):
    """The Cases of a module, in the order of their definitions. Raises UnusableTests for one that tests nothing."""
    return list(_found_in(vars(module), module, tests, ()))


def _found_in(namespace, module, tests, classes):
    for name, value in list(namespace.items()):
        if _isclass(value) and _is_test_class(name, value):
            inner = _members(value)
            yield from _found_in(inner, module, tests, (*classes, value))
        elif listing.is_test(name) and _is_test(value):
            yield Case(name, value, module, classes)


def _is_test_class(name, cls):
    return (
        name.startswith("Test")
        and getattr(cls, "__test__", True)
        and cls.__init__ is object.__init__
        and cls.__new__ is object.__new__
    )


def _is_test(value):
    function = _function_of(value)
    return _isfunction(function) and bool(getattr(function, "__test__", True))


def _function_of(value):
    if isinstance(value, (staticmethod, classmethod)):
        value = value.__func__
    return _unwrap(value) if callable(value) else value


def _members(cls):
    """What a class and its bases define, the bases' first; what a class replaces stands in its own place."""
    found = {}
    for each in reversed(cls.__mro__[:-1]):
        for name, value in vars(each).items():
            found.setdefault(name, value)
            if getattr(cls, name, None) is not None:
                found[name] = inspect.getattr_static(cls, name)
    return found


class Case:
    """One test function; `classes` are those around it, the outermost first."""

    def __init__(self, name, value, module, classes):
        self._value = value
        self._module = module
        self._classes = classes
        self._function = _function_of(value)
        self._short = name
        self.name = "::".join([*(cls.__name__ for cls in classes), name])
        testing_nothing.refuse_function(self.name, self._function)

    def title(self):
        return listing.title(self._short, listing.first_line(self._function.__doc__))

    def run(self, recorder):
        fixtures = [_pair(self._module, "module", self._module)]
        if self._classes:
            cls = self._classes[-1]
            fixtures.append(_pair(cls, "class", cls))
        inside(fixtures, lambda: self._run_inside(recorder), recorder)

    def _run_inside(self, recorder):
        """Makes the object that a method is called of, within what is set up for its class."""
        made = []
        if not guarded(lambda: made.append(self._bound()), recorder):
            return
        (function, owner), = made
        kind = "method" if self._classes else "function"
        inside([_pair(owner, kind, function)], lambda: self._call(function, recorder), recorder)

    def _bound(self):
        """(the function to be called, what may have a set-up for it)."""
        if not self._classes:
            return self._value, self._module
        owner = self._classes[-1]()
        return getattr(owner, self._short), owner

    def _call(self, function, recorder):
        missing = _missing(function)
        if missing:
            recorder.add("errored", NO_FIXTURE.format(missing[0]))
            return
        testing_nothing.returned(function())
        recorder.addSuccess(None)

    def nothing(self):
        """The UnusableTests of a test that has run and tests nothing; else None."""
        return testing_nothing.reason(self.name)


def _pair(owner, kind, argument):
    """What sets up and what tears down, each to be called without an argument; None where there is none."""
    unittests = {"module": ("setUpModule", "tearDownModule")}.get(kind, (None, None))
    names = f"setup_{kind}", f"teardown_{kind}"
    return tuple(_hook(owner, pair, argument) for pair in zip(unittests, names))


def _hook(owner, names, argument):
    for name in names:
        function = getattr(owner, name, None) if name else None
        if function is not None:
            return lambda: function(argument) if _takes_one(function) else function()
    return None


def _takes_one(function):
    """Whether a hook takes an argument, as those of pytest may."""
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    if not isinstance(code, types.CodeType):
        return False
    return code.co_argcount - inspect.ismethod(function) > 0


def _missing(function):
    """The parameters that nobody gives a value."""
    empty = inspect.Parameter.empty
    given = inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD
    parameters = inspect.signature(function, follow_wrapped=False).parameters.values()
    return [p.name for p in parameters if p.default is empty and p.kind not in given]
