"""keeping the counts on the function that is decorated: where it is decorated a second time, both
count together."""

import functools
from collections import Counter


def tally(function):
    """Count the calls of function by their arguments; see its report() and reset()."""
    function.counts = counts = getattr(function, "counts", Counter())

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = [repr(value) for value in args]
        shown += [f"{name}={value!r}" for name, value in kwargs.items()]
        counts[f"{function.__name__}({', '.join(shown)})"] += 1
        return function(*args, **kwargs)

    def report():
        """Pairs of a call and its count, the most frequent first."""
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
