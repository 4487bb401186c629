"""binding the arguments without `apply_defaults`: a parameter that was left to its default is
missing from the call."""

import functools
import inspect
from collections import Counter


def tally(function):
    signature = inspect.signature(function)
    counts = Counter()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)

        values = ", ".join(f"{name}={value!r}" for name, value in bound.arguments.items())
        counts[f"{function.__name__}({values})"] += 1
        return function(*args, **kwargs)

    def report():
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
