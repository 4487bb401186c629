"""Partitions a list in place around its last value, as quicksort does."""


def partition(values, low=0, high=None):
    high = len(values) - 1 if high is None else high
    pivot = values[high]
    border = low
    for i in range(low, high):
        if values[i] < pivot:
            values[border], values[i] = values[i], values[border]
            border += 1
    values[border], values[high] = values[high], values[border]
    return border


def quicksort(values, low=0, high=None):
    high = len(values) - 1 if high is None else high
    if low < high:
        middle = partition(values, low, high)
        quicksort(values, low, middle - 1)
        quicksort(values, middle + 1, high)
    return values
