"""the values themselves as the key: a list or a dict cannot be hashed, and 1 and 1.0 become one
entry."""

import functools
import inspect
from collections import Counter


def tally(function):
    signature = inspect.signature(function)
    counts = Counter()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        bound.apply_defaults()
        counts[tuple(bound.arguments.items())] += 1
        return function(*args, **kwargs)

    def report():
        pairs = []
        for items, count in counts.most_common():
            values = ", ".join(f"{name}={value!r}" for name, value in items)
            pairs.append((f"{function.__name__}({values})", count))
        return pairs

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
