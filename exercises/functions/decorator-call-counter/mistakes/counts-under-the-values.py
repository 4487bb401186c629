"""the values themselves as the key: a list or a dict cannot be hashed, and 1 and 1.0 become one
entry."""

import functools
from collections import Counter


def tally(function):
    counts = Counter()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        counts[args, tuple(kwargs.items())] += 1
        return function(*args, **kwargs)

    def report():
        pairs = []
        for (args, items), count in counts.most_common():
            shown = [repr(value) for value in args] + [f"{name}={value!r}" for name, value in items]
            pairs.append((f"{function.__name__}({', '.join(shown)})", count))
        return pairs

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
