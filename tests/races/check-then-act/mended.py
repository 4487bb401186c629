import threading


class Stock:
    def __init__(self, left):
        self.left = left
        self._lock = threading.Lock()

    def sell(self):
        with self._lock:
            if self.left > 0:
                self.left = self.left - 1
                return True
            return False
