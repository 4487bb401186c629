"""What the learner's modules hold, so that every schedule begins with the same."""

import collections
import sys

from ..threads import locks

_CONTAINERS = (list, dict, set, collections.deque, collections.OrderedDict, collections.defaultdict)
_LOCKS = (locks.lock, locks.RLock)
_missing = object()


class ModuleState:
    """The names of modules and of their classes, what their containers hold, and that no lock is taken."""

    def __init__(self, names):
        modules = [sys.modules[name] for name in sorted(names) if name in sys.modules]
        self._owners = [(module, dict(vars(module))) for module in modules]
        for module in modules:
            own = [each for each in vars(module).values() if _is_class_of(each, module)]
            self._owners += [(cls, dict(vars(cls))) for cls in own]
        values = {id(value): value for _, saved in self._owners for value in saved.values()}
        kept = [value for value in values.values() if type(value) in _CONTAINERS]
        self._contents = [(value, value.copy()) for value in kept]
        self._locks = [value for value in values.values() if type(value) in _LOCKS]

    def restore(self):
        for owner, saved in self._owners:
            for name in saved.keys() | vars(owner).keys():
                value = saved.get(name, _missing)
                if vars(owner).get(name, _missing) is not value:
                    _put(owner, name, value)
        for container, content in self._contents:
            if container != content:
                container.clear()
                extend = getattr(container, "extend", None) or container.update
                extend(content)
        for lock in self._locks:
            if lock.locked():
                lock._at_fork_reinit()


def _is_class_of(value, module):
    return isinstance(value, type) and value.__module__ == module.__name__


def _put(owner, name, value):
    try:
        if value is _missing:
            delattr(owner, name)
        else:
            setattr(owner, name, value)
    except (AttributeError, TypeError):
        pass  # Such as the class's own dictionary: it is nobody's state.
