import heapq
import itertools


class Urgent:
    def __init__(self):
        self._heap = []
        self._order = itertools.count()

    def put(self, priority, value):
        heapq.heappush(self._heap, (priority, next(self._order), value))

    def take(self):
        return heapq.heappop(self._heap)[-1] if self._heap else None
