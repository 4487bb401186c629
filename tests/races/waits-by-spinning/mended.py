import threading


class Pair:
    def __init__(self):
        self._both = threading.Barrier(2)

    def first(self):
        self._both.wait()

    def second(self):
        self._both.wait()
