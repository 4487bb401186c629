"""a wrapper without `functools.wraps`: the function is now called `wrapper`, and its docstring is
gone."""

from collections import Counter


def tally(function):
    counts = Counter()

    def wrapper(*args, **kwargs):
        shown = [repr(value) for value in args]
        shown += [f"{name}={value!r}" for name, value in kwargs.items()]
        counts[f"{function.__name__}({', '.join(shown)})"] += 1
        return function(*args, **kwargs)

    def report():
        return counts.most_common()

    wrapper.report = report
    wrapper.reset = counts.clear
    return wrapper
