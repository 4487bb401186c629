"""setting every count to zero: the calls are still known, and keep their old places among equal
counts."""

import functools
from collections import Counter


def tally(function):
    counts = Counter()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = [repr(value) for value in args]
        shown += [f"{name}={value!r}" for name, value in kwargs.items()]
        counts[f"{function.__name__}({', '.join(shown)})"] += 1
        return function(*args, **kwargs)

    def report():
        return [pair for pair in counts.most_common() if pair[1] > 0]

    def reset():
        for call in counts:
            counts[call] = 0

    wrapper.report = report
    wrapper.reset = reset
    return wrapper
