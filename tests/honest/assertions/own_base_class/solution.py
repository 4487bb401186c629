"""Sorting that keeps equal items in order."""


def merge_sort(items, key=lambda item: item):
    if len(items) < 2:
        return list(items)
    middle = len(items) // 2
    left, right = merge_sort(items[:middle], key), merge_sort(items[middle:], key)
    merged = []
    while left and right:
        merged.append((right if key(right[0]) < key(left[0]) else left).pop(0))
    return merged + left + right
