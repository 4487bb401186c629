def total(items):
    return sum(items) / len(list(items))
