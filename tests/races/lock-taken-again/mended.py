import threading


class Tree:
    def __init__(self):
        self.size = 0
        self._lock = threading.RLock()

    def add(self):
        with self._lock:
            self.size += 1

    def add_two(self):
        with self._lock:
            self.add()
            self.add()
