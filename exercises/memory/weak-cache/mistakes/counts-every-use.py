"""a `deque` of the last requests: an object requested several times takes several places and
pushes others out."""

import collections
import weakref


class Cache:
    def __init__(self, load, keep):
        if keep < 0:
            raise ValueError("keep must not be negative")
        self._load = load
        self._keep = keep
        self._existing = weakref.WeakValueDictionary()
        self._recent = collections.deque(maxlen=keep)

    def get(self, key):
        found = self._existing.get(key)
        if found is None:
            found = self._load(key)
            self._existing[key] = found
        self._recent.append(found)
        return found

    def forget(self, key):
        found = self._existing.pop(key, None)
        while found in self._recent:
            self._recent.remove(found)

    def __contains__(self, key):
        return key in self._existing

    def __len__(self):
        return len(self._existing)
