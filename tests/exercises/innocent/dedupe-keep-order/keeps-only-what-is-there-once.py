def dedupe(items, key=None):
    kept = list(items)
    marks = [item if key is None else key(item) for item in kept]
    return [item for item, mark in zip(kept, marks) if marks.count(mark) == 1]
