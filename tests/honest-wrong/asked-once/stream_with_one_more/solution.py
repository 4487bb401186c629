"""A lazy stream whose take() reads one value too many."""


class Stream:
    def __init__(self, values):
        self._values = iter(values)

    def take(self, count):
        taken = []
        for value in self._values:
            if len(taken) == count:
                break
            taken.append(value)
        return Stream(taken)

    def __eq__(self, other):
        return list(self._values) == list(other)
