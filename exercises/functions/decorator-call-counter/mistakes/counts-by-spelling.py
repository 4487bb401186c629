"""a text made of the arguments as they were written: the same call with and without names is then
counted as two."""

import functools
import inspect
from collections import Counter


def tally(function):
    signature = inspect.signature(function)
    counts = Counter()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        signature.bind(*args, **kwargs)
        named = [f"{name}={value!r}" for name, value in zip(signature.parameters, args)]
        named += [f"{name}={value!r}" for name, value in kwargs.items()]
        values = ", ".join(named)
        counts[f"{function.__name__}({values})"] += 1
        return function(*args, **kwargs)

    def report():
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
