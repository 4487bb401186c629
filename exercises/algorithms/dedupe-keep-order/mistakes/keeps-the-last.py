"""a dict from key to item: each later item overwrites the earlier one, so that the last of equal items
stays."""


def dedupe(items, key=None):
    kept = {}
    unhashable = []
    for item in items:
        mark = item if key is None else key(item)
        try:
            if all(mark != other for other, _ in unhashable):
                kept[mark] = item
        except TypeError:
            unhashable.append((mark, item))
    return [*kept.values(), *(item for _, item in unhashable)]
