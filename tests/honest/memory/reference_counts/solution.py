"""Object pools: objects come back when they are let go."""

import sys


class Pool:
    def __init__(self, make):
        self._make = make
        self.free = []

    def take(self):
        value = self.free.pop() if self.free else self._make()
        return Lease(self, value)


class Lease:
    def __init__(self, pool, value):
        self._pool = pool
        self.value = value

    def __del__(self):
        self._pool.free.append(self.value)


def references(value):
    return sys.getrefcount(value)
