import threading


class Counter:
    value = 0
    lock = threading.Lock()

    def add(self):
        with self.lock: self.value += 1
