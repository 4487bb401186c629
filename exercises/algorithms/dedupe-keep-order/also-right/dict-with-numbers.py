"""a dict from item to position and a list of pairs for the rest, merged by position at the end"""


def dedupe(items):
    """Return a list of the items without duplicates, in the order in which they first appear."""
    positions = {}
    others = []
    for position, item in enumerate(items):
        try:
            positions.setdefault(item, position)
        except TypeError:
            if all(item != other for _, other in others):
                others.append((position, item))
    pairs = [(position, item) for item, position in positions.items()] + others
    return [item for _, item in sorted(pairs, key=lambda pair: pair[0])]
