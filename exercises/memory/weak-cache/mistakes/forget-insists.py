"""`del` for a key that may be missing: forgetting an unknown key is not an error."""

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
        self._recent[key] = found
        self._recent.move_to_end(key)
        if len(self._recent) > self._keep:
            self._recent.popitem(last=False)
        return found

    def forget(self, key):
        del self._existing[key]
        self._recent.pop(key, None)

    def __contains__(self, key):
        return key in self._existing

    def __len__(self):
        return len(self._existing)
