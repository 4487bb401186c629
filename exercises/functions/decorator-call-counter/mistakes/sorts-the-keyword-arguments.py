"""sorting the keyword arguments by name: calls that were written in another order become one, and
are not shown as they were written."""

import functools


def tally(function):
    counts = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = [repr(value) for value in args]
        shown += [f"{name}={kwargs[name]!r}" for name in sorted(kwargs)]
        call = f"{function.__name__}({', '.join(shown)})"
        counts[call] = counts.get(call, 0) + 1
        return function(*args, **kwargs)

    wrapper.report = lambda: sorted(counts.items(), key=lambda pair: pair[1], reverse=True)
    wrapper.reset = counts.clear
    return wrapper
