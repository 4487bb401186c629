"""reporting in the order in which the calls were first made: the most frequent one is to come
first."""

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
        values = ", ".join(f"{name}={value!r}" for name, value in bound.arguments.items())
        counts[f"{function.__name__}({values})"] += 1
        return function(*args, **kwargs)

    def report():
        return list(counts.items())

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
