"""one list for all reports: each new report changes the earlier ones, which the caller may have
kept."""

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

    ranking = []

    def report():
        ranking[:] = counts.most_common()
        return ranking

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
