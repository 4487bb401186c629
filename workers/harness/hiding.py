"""Keeps the tests out of what learner code meets when it looks around: modules, objects, importing.

A frame leads to whoever called it, and nothing in one interpreter can prevent that.
"""

import gc
import opcode
import sys
import types
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec

_get_objects, _get_referrers, _get_referents = gc.get_objects, gc.get_referrers, gc.get_referents
_getframe = sys._getframe
_IMPORT_NAME = opcode.opmap["IMPORT_NAME"]
_KINDS = frozenset(
    {dict, tuple, list, set, type, types.FunctionType, types.ModuleType, types.CellType}
)

# Changed in place, since the guard puts back whatever is bound anew. Objects by their address: those
# of the harness, and those of the tests that are loaded.
_own = {}
_hidden = {}
_tests = {}
_learners = set()


class Hidden:
    """What is made while this is active belongs to the tests; the module itself cannot be imported.

    Libraries still can import it, as pickle does for a class of the tests.
    """

    def __init__(self, name, learners):
        self._name = name
        self._before = {id(o) for o in _get_objects()}
        _learners.clear()
        _learners.update(learners)

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        module = sys.modules.pop(self._name, None)
        _tests.clear()
        _hidden.clear()
        if module is not None:
            _tests[self._name] = module
        for item in _get_objects():
            if type(item) in _KINDS and id(item) not in self._before:
                _hidden[id(item)] = item


def hide_modules(modules):
    """What these modules hold, and what their classes make, is met by nobody who walks about."""
    for module in modules:
        classes = [item for item in vars(module).values() if type(item) is type]
        own = [cls for cls in classes if cls.__module__ == module.__name__]
        for item in (module, vars(module), *own):
            _own[id(item)] = item


def get_objects(generation=None):
    return [item for item in _get_objects(generation) if _is_open(item)]


def get_referrers(*objects):
    return [item for item in _get_referrers(*objects) if _is_open(item)]


def get_referents(*objects):
    return [item for item in _get_referents(*objects) if _is_open(item)]


def _is_open(item):
    return id(item) not in _hidden and id(item) not in _own and id(type(item)) not in _own


for _function in (get_objects, get_referrers, get_referents):
    _function.__module__ = "gc"
    setattr(gc, _function.__name__, _function)


class _Lender(Loader):
    """Gives out the tests' module as it is."""

    def create_module(self, spec):
        return _tests[spec.name]

    def exec_module(self, module):
        """It was executed when it was loaded."""


class TestsFinder(MetaPathFinder):
    """Finds the tests for everybody but the learner's own code."""

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in _tests or _is_asked_for(_getframe(1)):
            return None
        return ModuleSpec(fullname, _Lender())


def _is_asked_for(frame):
    """Whether the learner's own code imports, rather than something in C on its behalf."""
    by_statement = True
    while frame is not None and _name(frame).startswith(("importlib", "_frozen_importlib")):
        by_statement = by_statement and _name(frame) != "importlib"
        frame = frame.f_back
    if frame is None or _name(frame) not in _learners:
        return False
    code = frame.f_code
    imports = code.co_code[frame.f_lasti] == _IMPORT_NAME or "__import__" in code.co_names
    return imports or not by_statement


def _name(frame):
    return str(frame.f_globals.get("__name__"))
