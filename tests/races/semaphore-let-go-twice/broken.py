import threading


class Room:
    def __init__(self):
        self._seats = threading.Semaphore(1)
        self._inside = []
        self.most = 0

    def visit(self):
        with self._seats:
            self._inside.append(1)
            self.most = max(self.most, len(self._inside))
            self._inside.pop()
            self._seats.release()
