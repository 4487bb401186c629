"""Statistics with examples in their docstrings.

>>> mean([1, 2, 3])
2.0
"""


def mean(values):
    """The arithmetic mean.

    >>> mean([1, 2])
    1.5
    >>> mean([])
    Traceback (most recent call last):
        ...
    ValueError: no values
    """
    if not values:
        raise ValueError("no values")
    return sum(values) / len(values)


class Running:
    """A mean that is kept up to date.

    >>> running = Running()
    >>> for n in (2, 4, 9):
    ...     print(running.add(n), end=" ")
    2.0 3.0 5.0 
    """

    def __init__(self):
        self.values = []

    def add(self, value):
        """
        >>> Running().add(3)  # doctest: +ELLIPSIS
        3...
        """
        self.values.append(value)
        return mean(self.values)
