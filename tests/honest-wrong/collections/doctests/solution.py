"""Statistics whose examples are not what they say.

>>> mean([1, 2])
1.5
"""


def mean(values):
    """The arithmetic mean.

    >>> mean([])
    0
    """
    return sum(values) / len(values)


def middle(values):
    """
    >>> middle([3, 1, 2])
    2
    """
    return values[len(values) // 2]
