def dedupe(items, key=None):
    seen = set()
    others = []
    result = []
    for item in items:
        try:
            hash(item)
        except TypeError:
            if item in others or any(item == one for one in seen):
                continue
            others.append(item)
        else:
            if item in seen or item in others:
                continue
            seen.add(item)
        result.append(item)
    return result
