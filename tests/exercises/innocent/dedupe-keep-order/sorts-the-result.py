def dedupe(items, key=None):
    result = []
    marks = []
    for item in items:
        mark = item if key is None else key(item)
        if mark not in marks:
            marks.append(mark)
            result.append(item)
    return sorted(result, key=str)
