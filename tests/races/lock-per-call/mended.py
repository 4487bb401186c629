import threading


class Tally:
    def __init__(self):
        self.counts = {}
        self._lock = threading.Lock()

    def count(self, key):
        with self._lock:
            self.counts[key] = self.counts.get(key, 0) + 1
