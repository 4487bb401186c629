import threading


class Door:
    def __init__(self):
        self._changed = threading.Condition()
        self._is_open = False

    def enter(self):
        with self._changed:
            while not self._is_open:
                self._changed.wait()

    def open(self):
        with self._changed:
            self._is_open = True
            self._changed.notify()
