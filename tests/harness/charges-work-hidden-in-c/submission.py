def dedupe(items):
    kept = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept


def dedupe_fast(items):
    return list(dict.fromkeys(items))


def positions(items):
    return [items.index(item) for item in items]


def running_totals(items):
    return [sum(items[: i + 1]) for i in range(len(items))]


def lower_words(words):
    kept = []
    for word in words:
        if word.lower() not in kept:
            kept.append(word.lower())
    return kept


def smallest_first(items):
    left = set(items)
    result = []
    while left:
        result.append(min(left))
        left.remove(result[-1])
    return result
