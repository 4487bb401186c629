import threading


class Cache:
    def __init__(self, compute):
        self._compute = compute
        self._values = {}
        self._locks = {}
        self._lock = threading.Lock()

    def get(self, key):
        with self._lock:
            own = self._locks.setdefault(key, threading.Lock())
        with own:
            if key not in self._values:
                self._values[key] = self._compute(key)
            return self._values[key]
