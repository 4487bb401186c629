"""showing the positional arguments only: calls that differ in a keyword argument become one."""

import functools
from collections import Counter


def tally(function):
    counts = Counter()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = [repr(value) for value in args]
        counts[f"{function.__name__}({', '.join(shown)})"] += 1
        return function(*args, **kwargs)

    def report():
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
