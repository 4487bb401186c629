import threading


class Gate:
    def __init__(self):
        self._opened = threading.Condition()
        self._is_open = False

    def pass_through(self):
        with self._opened:
            self._opened.wait_for(lambda: self._is_open)

    def open(self):
        with self._opened:
            self._is_open = True
            self._opened.notify_all()
