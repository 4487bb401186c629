"""making room before it is known whether a place is needed: an object that has a place already
pushes out another, and with `keep=0` there is nothing to remove."""

import collections
import weakref


class Cache:
    def __init__(self, load, keep):
        if keep < 0:
            raise ValueError("keep must not be negative")
        self._load = load
        self._keep = keep
        self._existing = weakref.WeakValueDictionary()
        self._recent = collections.OrderedDict()

    def get(self, key):
        found = self._existing.get(key)
        if found is None:
            found = self._load(key)
            self._existing[key] = found
        if len(self._recent) >= self._keep:
            self._recent.popitem(last=False)
        self._recent[key] = found
        self._recent.move_to_end(key)
        return found

    def forget(self, key):
        self._existing.pop(key, None)
        self._recent.pop(key, None)

    def __contains__(self, key):
        return key in self._existing

    def __len__(self):
        return len(self._existing)
