"""A sort that loses repeated values and is not stable."""


def stable_sort(items, key=lambda item: item):
    return sorted(set(items), key=key, reverse=False)
