"""sorting in ascending order and reversing the list: calls with equal counts are then in the wrong
order."""

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
        return sorted(counts.items(), key=lambda pair: pair[1])[::-1]

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
