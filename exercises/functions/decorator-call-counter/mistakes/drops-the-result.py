"""a wrapper that calls the function and does not return its result: every call gives `None`."""

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
        function(*args, **kwargs)

    def report():
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
