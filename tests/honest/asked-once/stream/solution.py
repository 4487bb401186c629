"""A lazy stream that can be consumed once, by comparing it too."""


class Stream:
    def __init__(self, values):
        self._values = iter(values)

    def __iter__(self):
        return self._values

    def map(self, function):
        return Stream(map(function, self._values))

    def filter(self, condition):
        return Stream(filter(condition, self._values))

    def take(self, count):
        return Stream(value for _, value in zip(range(count), self._values))

    def __eq__(self, other):
        return list(self._values) == list(other)
