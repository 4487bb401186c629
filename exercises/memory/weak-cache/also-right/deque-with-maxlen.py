"""a deque with maxlen holds the recent objects; dead references are removed at the next load"""

import weakref
from collections import deque


class Cache:
    """Objects by key, as long as they exist; the last few are kept alive."""

    def __init__(self, load, keep):
        self.load = load
        self.keep = keep
        self._recent = deque(maxlen=keep)
        self._refs = {}

    def _sweep(self):
        self._refs = {key: ref for key, ref in self._refs.items() if ref() is not None}

    def _take_out(self, thing):
        for place, other in enumerate(self._recent):
            if other is thing:
                del self._recent[place]
                break

    def get(self, key):
        """The object for a key; loaded if it no longer exists."""
        thing = self._refs[key]() if key in self._refs else None
        if thing is None:
            thing = self.load(key)
            reference = weakref.ref(thing)
            self._sweep()
            self._refs[key] = reference
        self._take_out(thing)
        self._recent.append(thing)
        return thing

    def forget(self, key):
        """Drop the object for a key, if there is one."""
        reference = self._refs.pop(key, None)
        if reference is not None:
            self._take_out(reference())

    def __contains__(self, key):
        return key in self._refs and self._refs[key]() is not None

    def __len__(self):
        self._sweep()
        return len(self._refs)
