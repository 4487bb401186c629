"""a WeakValueDictionary for all objects and an OrderedDict by identity for the recent ones"""

from collections import OrderedDict
from weakref import WeakValueDictionary


class Cache:
    """Objects by key, as long as they exist; the last few are kept alive."""

    def __init__(self, load, keep):
        if keep < 0:
            raise ValueError("keep must not be negative")
        self.load = load
        self.keep = keep
        self._objects = WeakValueDictionary()
        self._recent = OrderedDict()

    def get(self, key):
        """The object for a key; loaded if it no longer exists."""
        found = self._objects.get(key)
        if found is None:
            found = self.load(key)
            self._objects[key] = found
        self._recent[id(found)] = found
        self._recent.move_to_end(id(found))
        while len(self._recent) > self.keep:
            self._recent.popitem(last=False)
        return found

    def forget(self, key):
        """Drop the object for a key, if there is one."""
        found = self._objects.pop(key, None)
        if found is not None:
            self._recent.pop(id(found), None)

    def __contains__(self, key):
        return key in self._objects

    def __len__(self):
        return len(self._objects)
