"""taking the recent objects before `load` and putting them back after it: what `load` itself
requested meanwhile is lost."""

import collections
import weakref


class Cache:
    """Objects by key, as long as they exist; the last few are kept alive."""

    def __init__(self, load, keep):
        if keep < 0:
            raise ValueError("keep must not be negative")
        self._load = load
        self._keep = keep
        self._existing = weakref.WeakValueDictionary()
        self._recent = collections.OrderedDict()

    def get(self, key):
        """The object for a key; loaded if it no longer exists."""
        recent = self._recent.copy()
        found = self._existing.get(key)
        if found is None:
            found = self._load(key)
            self._existing[key] = found
        recent[key] = found
        recent.move_to_end(key)
        if len(recent) > self._keep:
            recent.popitem(last=False)
        self._recent = recent
        return found

    def forget(self, key):
        """Drop the object for a key, if there is one."""
        self._existing.pop(key, None)
        self._recent.pop(key, None)

    def __contains__(self, key):
        return key in self._existing

    def __len__(self):
        return len(self._existing)
