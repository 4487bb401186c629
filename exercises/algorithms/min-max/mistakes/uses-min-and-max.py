"""leaving the work to `min` and `max`, which the task rules out; and the second of them finds a
generator already used up."""


def min_max(items):
    return min(items), max(items)
