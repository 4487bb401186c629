"""Takes the largest value out of a list and returns the largest that is left."""


def drop_largest(values):
    values.remove(max(values))
    return max(values, default=None)
