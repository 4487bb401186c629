import threading


class Safe:
    def __init__(self):
        self.items = {}
        self._lock = threading.Lock()

    def put(self, key, value):
        self._lock.acquire()
        if value is None:
            raise ValueError(key)
        self.items[key] = value
        self._lock.release()
