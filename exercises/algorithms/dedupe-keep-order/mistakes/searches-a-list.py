"""asking a list whether the item is in it: that compares with one item after the other, and twice
as many items take four times as long."""


def dedupe(items):
    result = []
    for item in items:
        if item not in result:
            result.append(item)
    return result
