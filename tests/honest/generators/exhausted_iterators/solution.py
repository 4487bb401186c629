"""Iterators that can be peeked at, put back and grouped."""

import itertools


class Peekable:
    def __init__(self, values):
        self._values = iter(values)
        self._waiting = []

    def __iter__(self):
        return self

    def __next__(self):
        return self._waiting.pop() if self._waiting else next(self._values)

    def peek(self, default=None):
        try:
            self._waiting.append(next(self))
        except StopIteration:
            return default
        return self._waiting[-1]

    def put_back(self, value):
        self._waiting.append(value)


def batches(values, size):
    iterator = iter(values)
    return iter(lambda: list(itertools.islice(iterator, size)), [])
