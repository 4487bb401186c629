"""`str` where `repr` is asked for: the number 1 and the string "1" then look the same."""

import functools
from collections import Counter


def tally(function):
    counts = Counter()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = [str(value) for value in args]
        shown += [f"{name}={value}" for name, value in kwargs.items()]
        counts[f"{function.__name__}({', '.join(shown)})"] += 1
        return function(*args, **kwargs)

    def report():
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
