"""making room before the object is loaded: if `load` raises, another object has been freed for
nothing."""

from collections import OrderedDict
from weakref import WeakValueDictionary


class Cache:
    def __init__(self, load, keep):
        if keep < 0:
            raise ValueError("keep must not be negative")
        self.load = load
        self.keep = keep
        self._objects = WeakValueDictionary()
        self._recent = OrderedDict()

    def get(self, key):
        thing = self._objects.get(key)
        if thing is None:
            while self._recent and len(self._recent) >= self.keep:
                self._recent.popitem(last=False)
            thing = self.load(key)
            self._objects[key] = thing
        self._recent[id(thing)] = thing
        self._recent.move_to_end(id(thing))
        while len(self._recent) > self.keep:
            self._recent.popitem(last=False)
        return thing

    def forget(self, key):
        thing = self._objects.pop(key, None)
        self._recent.pop(id(thing), None)

    def __contains__(self, key):
        return key in self._objects

    def __len__(self):
        return len(self._objects)
