import functools
import inspect
from collections import Counter


def tally(function):
    """Count the calls of function by their arguments; see its report() and reset()."""
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
        """Pairs of a call and its count, the most frequent first."""
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
