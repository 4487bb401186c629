"""hand-over: a taker that waits leaves a future, and whoever puts gives the item to it directly; cooks in
line leave their items with a future of their own."""

from collections import deque
from concurrent.futures import Future
from threading import Lock


class Closed(Exception):
    pass


class BoundedBuffer:
    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError("no room")
        self.capacity = capacity
        self.lock = Lock()
        self.items = deque()
        self.wanted = deque()
        self.offered = deque()
        self.closed = False

    def put(self, item):
        with self.lock:
            if self.closed:
                raise Closed
            if self.wanted:
                self.wanted.popleft().set_result(item)
                return
            if len(self.items) < self.capacity:
                self.items.append(item)
                return
            taken = Future()
            self.offered.append((item, taken))
        taken.result()

    def take(self):
        with self.lock:
            if self.items:
                item = self.items.popleft()
                if self.offered:
                    following, taken = self.offered.popleft()
                    self.items.append(following)
                    taken.set_result(None)
                return item
            if self.closed:
                raise Closed
            coming = Future()
            self.wanted.append(coming)
        return coming.result()

    def close(self):
        with self.lock:
            self.closed = True
            for _, taken in self.offered:
                taken.set_exception(Closed())
            for coming in self.wanted:
                coming.set_exception(Closed())
            self.offered.clear()
            self.wanted.clear()
