"""a new counter under the name `counts` inside `reset`: without `nonlocal` that is a local name,
and the old counts stay."""

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
        return counts.most_common()

    def reset():
        counts = Counter()

    wrapper.report = report
    wrapper.reset = reset
    return wrapper
