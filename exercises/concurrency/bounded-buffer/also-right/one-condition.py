"""one condition for everything, of which all who wait are notified; predicates in `wait_for`."""

import threading


class Closed(Exception):
    pass


class BoundedBuffer:
    def __init__(self, capacity):
        if not capacity >= 1:
            raise ValueError(capacity)
        self.capacity = capacity
        self.items = []
        self.closed = False
        self.changed = threading.Condition()

    def put(self, item):
        with self.changed:
            self.changed.wait_for(lambda: self.closed or len(self.items) < self.capacity)
            if self.closed:
                raise Closed
            self.items.append(item)
            self.changed.notify_all()

    def take(self):
        with self.changed:
            self.changed.wait_for(lambda: self.closed or self.items)
            if not self.items:
                raise Closed("nothing is left")
            item = self.items.pop(0)
            self.changed.notify_all()
        return item

    def close(self):
        with self.changed:
            self.closed = True
            self.changed.notify_all()
