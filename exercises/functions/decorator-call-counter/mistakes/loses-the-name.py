"""a wrapper without `functools.wraps`: the function now goes by the name `wrapper`, and its
docstring and signature are gone."""


import inspect
from collections import Counter


def tally(function):
    signature = inspect.signature(function)
    counts = Counter()


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
