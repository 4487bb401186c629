"""a new counter under the name `counts` inside `reset`: without `nonlocal` that is a local name,
and the old counts stay."""

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

    def report():
        return counts.most_common()

    def reset():
        counts = Counter()

    wrapper.report = report
    wrapper.reset = reset
    return wrapper
