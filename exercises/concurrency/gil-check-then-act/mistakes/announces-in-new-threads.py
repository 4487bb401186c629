"""starting a thread for each announcement: threads that are started one after another may announce in another
order, or all at once."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.Lock()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be at least 1")
        with self._lock:
            if count > self.left:
                return False
            self.left -= count
            threading.Thread(target=self.announce, args=[self.left]).start()
        try:
            pay()
        except BaseException:
            with self._lock:
                self.left += count
                threading.Thread(target=self.announce, args=[self.left]).start()
            raise
        return True
