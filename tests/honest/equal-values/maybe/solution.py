"""A value that may be missing; a missing one equals None."""


class Maybe:
    def __init__(self, value=None):
        self._value = value

    def map(self, function):
        return self if self._value is None else Maybe(function(self._value))

    def or_else(self, default):
        return default if self._value is None else self._value

    def __eq__(self, other):
        return self._value == (other._value if isinstance(other, Maybe) else other)

    def __repr__(self):
        return "Nothing" if self._value is None else f"Just({self._value!r})"


def find(values, condition):
    return Maybe(next(filter(condition, values), None))
