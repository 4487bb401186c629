"""calling `next` on an empty iterator without a plan: `StopIteration` is what comes out, not
`ValueError`."""


def min_max(items):
    remaining = iter(items)
    smallest = largest = next(remaining)
    for item in remaining:
        if item < smallest:
            smallest = item
        elif largest < item:
            largest = item
    return smallest, largest
