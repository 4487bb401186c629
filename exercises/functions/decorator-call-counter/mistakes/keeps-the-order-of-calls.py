"""reporting in the order in which the calls were first made: the most frequent one should come
first."""

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
        return list(counts.items())

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
