"""a list of all calls, counted when a report is asked for; name and docstring copied by hand"""


def tally(function):
    """Count the calls of function by their arguments; see its report() and reset()."""
    log = []

    def decorated(*args, **kwargs):
        shown = list(map(repr, args))
        for item in kwargs.items():
            shown.append("%s=%r" % item)
        log.append("%s(%s)" % (function.__name__, ", ".join(shown)))
        return function(*args, **kwargs)

    def report():
        first_calls = dict.fromkeys(log)
        counted = [(call, log.count(call)) for call in first_calls]
        return sorted(counted, key=lambda pair: pair[1], reverse=True)

    def reset():
        del log[:]

    decorated.__name__, decorated.__doc__ = function.__name__, function.__doc__
    decorated.report, decorated.reset = report, reset
    return decorated
