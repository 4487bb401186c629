"""`in` and `remove` on a list of objects: they find the first one that is equal, which may be
another object."""

from weakref import WeakValueDictionary


class Cache:
    def __init__(self, load, keep):
        if keep < 0:
            raise ValueError(keep)
        self.load = load
        self.keep = keep
        self._recent = []
        self._objects = WeakValueDictionary()

    def get(self, key):
        thing = self._objects.get(key)
        if thing is None:
            thing = self.load(key)
            self._objects[key] = thing
        if thing in self._recent:
            self._recent.remove(thing)
        self._recent.append(thing)
        if len(self._recent) > self.keep:
            del self._recent[0]
        return thing

    def forget(self, key):
        thing = self._objects.pop(key, None)
        if thing in self._recent:
            self._recent.remove(thing)

    def __contains__(self, key):
        return key in self._objects

    def __len__(self):
        return len(self._objects)
