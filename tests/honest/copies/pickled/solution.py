"""Pickles objects that hold what cannot be pickled."""

import io
import pickle
import threading


class Counter:
    def __init__(self, start=0):
        self.value = start
        self._lock = threading.Lock()

    def increment(self):
        with self._lock:
            self.value += 1

    def __getstate__(self):
        state = vars(self).copy()
        del state["_lock"]
        return state

    def __setstate__(self, state):
        vars(self).update(state)
        self._lock = threading.Lock()


class Interval:
    __slots__ = ("low", "high")

    def __init__(self, low, high):
        self.low, self.high = low, high

    def __reduce__(self):
        return Interval, (self.low, self.high)


def through_pickle(value, protocol=None):
    return pickle.loads(pickle.dumps(value, protocol))


def all_from(*values):
    buffer = io.BytesIO()
    for value in values:
        pickle.dump(value, buffer)
    buffer.seek(0)
    return [pickle.load(buffer) for _ in values]
