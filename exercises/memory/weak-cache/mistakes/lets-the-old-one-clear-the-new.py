"""a finalizer that deletes by key: when an old object dies late, it takes the entry of the new one
with it."""

import collections
import weakref


class Cache:
    def __init__(self, load, keep):
        if keep < 0:
            raise ValueError("keep must not be negative")
        self._load = load
        self._keep = keep
        self._existing = {}
        self._recent = collections.OrderedDict()

    def get(self, key):
        reference = self._existing.get(key)
        found = None if reference is None else reference()
        if found is None:
            found = self._load(key)
            self._existing[key] = weakref.ref(found)
            weakref.finalize(found, self._existing.pop, key, None)
        self._recent[key] = found
        self._recent.move_to_end(key)
        if len(self._recent) > self._keep:
            self._recent.popitem(last=False)
        return found

    def forget(self, key):
        self._existing.pop(key, None)
        self._recent.pop(key, None)

    def __contains__(self, key):
        return key in self._existing

    def __len__(self):
        return len(self._existing)
