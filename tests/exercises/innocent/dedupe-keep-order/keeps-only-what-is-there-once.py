def dedupe(items):
    kept = list(items)
    return [item for item in kept if kept.count(item) == 1]
