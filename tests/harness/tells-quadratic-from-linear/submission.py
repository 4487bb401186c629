def has_duplicates(items):
    return any(items[i] == items[j] for i in range(len(items)) for j in range(i))


def has_duplicates_fast(items):
    seen = set()
    for item in items:
        if item in seen:
            return True
        seen.add(item)
    return False
