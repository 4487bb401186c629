import threading


class Slot:
    def __init__(self):
        self._items = []
        self._changed = threading.Condition()

    def put(self, item):
        with self._changed:
            self._items.append(item)
            self._changed.notify_all()

    def take(self):
        with self._changed:
            while not self._items:
                self._changed.wait()
            return self._items.pop(0)
