"""comparing each item with the one before it: duplicates that stand apart are not seen, as with
`itertools.groupby`."""

import itertools


def dedupe(items):
    return [next(group) for _, group in itertools.groupby(items)]
