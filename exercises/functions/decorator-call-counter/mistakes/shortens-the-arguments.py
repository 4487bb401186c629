"""a shortened `repr`, such as that of `reprlib`: a long list ends with dots, and calls that differ
behind them become one."""

import functools
import reprlib
from collections import Counter


def tally(function):
    """Count the calls of function by their arguments; see its report() and reset()."""
    counts = Counter()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = [reprlib.repr(value) for value in args]
        shown += [f"{name}={value!r}" for name, value in kwargs.items()]
        counts[f"{function.__name__}({', '.join(shown)})"] += 1
        return function(*args, **kwargs)

    def report():
        """Pairs of a call and its count, the most frequent first."""
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
