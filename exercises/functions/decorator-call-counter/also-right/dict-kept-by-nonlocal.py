"""a dict that reset replaces by a new one with nonlocal, and name and docstring copied by hand"""


def tally(function):
    """Count the calls of function by their arguments; see its report() and reset()."""
    counts = {}

    def counted(*args, **kwargs):
        shown = ", ".join(
            [f"{value!r}" for value in args] + [f"{name}={kwargs[name]!r}" for name in kwargs]
        )
        call = f"{function.__name__}({shown})"
        counts.setdefault(call, 0)
        counts[call] += 1
        return function(*args, **kwargs)

    def report():
        return sorted(counts.items(), key=lambda pair: -pair[1])

    def reset():
        nonlocal counts
        counts = {}

    counted.__name__ = function.__name__
    counted.__doc__ = function.__doc__
    counted.report = report
    counted.reset = reset
    return counted
