"""Removes repeated values from a list in place; returns how many are left."""


def dedupe(values):
    seen = set()
    write = 0
    for value in values:
        if value not in seen:
            seen.add(value)
            values[write] = value
            write += 1
    del values[write:]
    return write
