"""writes every call to a log, and counts the log only when a report is asked for"""

from collections import Counter
from functools import wraps


def tally(function):
    """Count the calls of function by their arguments; see its report() and reset()."""
    log = []

    @wraps(function)
    def wrapper(*args, **kwargs):
        parts = [repr(value) for value in args]
        for name in kwargs:
            parts.append(name + "=" + repr(kwargs[name]))
        log.append(function.__name__ + "(" + ", ".join(parts) + ")")
        return function(*args, **kwargs)

    def report():
        counts = Counter(log)
        return sorted(counts.items(), key=lambda pair: (-pair[1], log.index(pair[0])))

    wrapper.report = report
    wrapper.reset = log.clear
    return wrapper
