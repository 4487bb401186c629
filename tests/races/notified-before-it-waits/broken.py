import threading


class Gate:
    def __init__(self):
        self._opened = threading.Condition()

    def pass_through(self):
        with self._opened:
            self._opened.wait()

    def open(self):
        with self._opened:
            self._opened.notify_all()
