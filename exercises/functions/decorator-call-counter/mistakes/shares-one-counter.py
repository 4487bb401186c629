"""one counter for all functions: it is made once for the module, where each decorated function
needs its own."""

import functools
import inspect
from collections import Counter


counts = Counter()


def tally(function):
    signature = inspect.signature(function)


    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        bound.apply_defaults()
        values = ", ".join(f"{name}={value!r}" for name, value in bound.arguments.items())
        counts[f"{function.__name__}({values})"] += 1
        return function(*args, **kwargs)

    def report():
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
