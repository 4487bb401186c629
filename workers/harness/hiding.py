"""Keeps the tests out of what learner code meets when it looks around: modules and objects."""

import gc
import sys
import types

from . import frames

_get_objects, _get_referrers, _get_referents = gc.get_objects, gc.get_referrers, gc.get_referents
_KINDS = frozenset(
    {dict, tuple, list, set, type, types.FunctionType, types.ModuleType, types.CellType}
)

# Changed in place, since the guard puts back whatever is bound anew. Objects by their address: those
# of the harness, and those of the tests that are loaded.
_own = {}
_hidden = {}


class Hidden:
    """What is made while this is active belongs to the tests."""

    def __init__(self, name):
        self._name = name
        self._before = {id(o) for o in _get_objects()}

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        module = sys.modules.get(self._name)
        if type(module) is types.ModuleType:
            module.__class__ = _TestsModule
        _hidden.clear()
        for item in _get_objects():
            if type(item) in _KINDS and id(item) not in self._before:
                _hidden[id(item)] = item
        if module is not None:
            _hidden[id(module)] = module


class _TestsModule(types.ModuleType):
    """The tests' module: what stands in it is shown to libraries, which need it, as pickle does."""

    def __getattribute__(self, name, _get=types.ModuleType.__getattribute__):
        value = _get(self, name)
        is_special = name.startswith("__") and name != "__dict__"
        if is_special or isinstance(value, (type, types.FunctionType)):
            return value
        if frames.asks_for_learner(frames.getframe(1)):
            raise AttributeError(f"module {_get(self, '__name__')!r} has no attribute {name!r}")
        return value


def hide_modules(modules):
    """What these modules hold, and what their classes make, is met by nobody who walks about."""
    for module in modules:
        classes = [item for item in vars(module).values() if type(item) is type]
        own = [cls for cls in classes if cls.__module__ == module.__name__]
        frames.close(vars(module))
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
