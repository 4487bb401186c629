"""remembering everything in a set or a dict: that is fast and keeps the order, but a list or a
dict cannot be put into it."""


def dedupe(items):
    return list(dict.fromkeys(items))
