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
# What is in the tests' module, by the address of what stands for it.
_namespaces = {}


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
            sys.modules[self._name] = _TestsModule(self._name)
            _namespaces[id(sys.modules[self._name])] = vars(module)
        _hidden.clear()
        for item in _get_objects():
            if type(item) in _KINDS and id(item) not in self._before:
                _hidden[id(item)] = item
        for each in (module, sys.modules.get(self._name)):
            _hidden[id(each)] = each


def _is_shown(name, value):
    """Whether libraries need it for learner code too, as pickle does and typing."""
    is_special = name.startswith("__") and name != "__dict__"
    return is_special or isinstance(value, (type, types.FunctionType))


class _TestsModule(types.ModuleType):
    """Stands for the tests' module in `sys.modules`, so that its own dictionary leads nowhere.

    What is in that module is shown to the tests, and to the libraries that they call.
    """

    def __getattribute__(self, name, _get=types.ModuleType.__getattribute__):
        namespace = _namespaces[id(self)]
        if name != "__dict__" and name not in namespace:
            return _get(self, name)
        value = namespace if name == "__dict__" else namespace[name]
        if _is_shown(name, value) or not frames.asks_for_learner(frames.getframe(1)):
            return value
        if name == "__dict__":
            return {key: item for key, item in namespace.items() if _is_shown(key, item)}
        raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")

    def __setattr__(self, name, value):
        if frames.asks_for_learner(frames.getframe(1)):
            raise AttributeError(name)
        _namespaces[id(self)][name] = value

    def __delattr__(self, name):
        is_learners = frames.asks_for_learner(frames.getframe(1))
        if is_learners or _namespaces[id(self)].pop(name, self) is self:
            raise AttributeError(name)

    def __dir__(self):
        return list(_namespaces[id(self)])


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
