import threading


class Safe:
    def __init__(self):
        self.items = {}
        self._lock = threading.Lock()

    def put(self, key, value):
        with self._lock:
            if value is None:
                raise ValueError(key)
            self.items[key] = value
