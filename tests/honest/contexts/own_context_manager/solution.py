"""A transaction on a dict: changes are undone when the block raises."""

from contextlib import ContextDecorator, closing


class Transaction(ContextDecorator):
    def __init__(self, data):
        self.data = data

    def __enter__(self):
        self._before = dict(self.data)
        return self.data

    def __exit__(self, kind, value, traceback):
        if kind is not None:
            self.data.clear()
            self.data.update(self._before)
        return kind is not None and issubclass(kind, ValueError)


def first_line(resource):
    with closing(resource) as lines:
        return next(iter(lines))
