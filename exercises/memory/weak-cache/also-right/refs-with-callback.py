"""a dict of weak references that remove themselves, and a list of recent objects compared with
is"""

import weakref


class Cache:
    """Objects by key, as long as they exist; the last few are kept alive."""

    def __init__(self, load, keep):
        if keep < 0:
            raise ValueError(f"cannot keep {keep} objects")
        self.load = load
        self.keep = keep
        self._refs = {}
        self._recent = []

    def _alive(self, key):
        reference = self._refs.get(key)
        return None if reference is None else reference()

    def get(self, key):
        """The object for a key; loaded if it no longer exists."""
        found = self._alive(key)
        if found is None:
            found = self.load(key)
            refs = self._refs

            def gone(reference):
                if refs.get(key) is reference:
                    del refs[key]

            refs[key] = weakref.ref(found, gone)
        self._recent = [found, *(other for other in self._recent if other is not found)][
            : self.keep
        ]
        return found

    def forget(self, key):
        """Drop the object for a key, if there is one."""
        found = self._alive(key)
        self._refs.pop(key, None)
        self._recent = [other for other in self._recent if other is not found]

    def __contains__(self, key):
        return self._alive(key) is not None

    def __len__(self):
        return sum(reference() is not None for reference in list(self._refs.values()))
