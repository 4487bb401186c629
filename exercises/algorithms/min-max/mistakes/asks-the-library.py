"""letting `heapq` or `bisect` find the ends: the task is to compare the items yourself."""

from heapq import nlargest, nsmallest


def min_max(items):
    ends = None
    for item in items:
        smallest, largest = ends or (item, item)
        ends = nsmallest(1, (smallest, item))[0], nlargest(1, (largest, item))[0]
    if ends is None:
        raise ValueError("there are no items")
    return ends
