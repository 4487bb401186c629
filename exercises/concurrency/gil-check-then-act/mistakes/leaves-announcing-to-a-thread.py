"""putting the numbers into a queue that another thread announces from: the order is right, but nobody waits
until the change has been announced."""

import queue
import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self._lock = threading.Lock()
        self._numbers = queue.Queue()
        self.announce = announce
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        while True:
            self.announce(self._numbers.get())

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be at least 1")
        with self._lock:
            if count > self.left:
                return False
            self.left -= count
            self._numbers.put(self.left)
        try:
            pay()
        except BaseException:
            with self._lock:
                self.left += count
                self._numbers.put(self.left)
            raise
        return True
