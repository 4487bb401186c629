"""A median that takes the upper of two middle values."""


def median(values):
    return sorted(values)[len(values) // 2]
