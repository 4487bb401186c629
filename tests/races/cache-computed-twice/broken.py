import threading


class Cache:
    def __init__(self, compute):
        self._compute = compute
        self._values = {}
        self._lock = threading.Lock()

    def get(self, key):
        with self._lock:
            if key in self._values:
                return self._values[key]
        value = self._compute(key)
        with self._lock:
            self._values[key] = value
        return value
