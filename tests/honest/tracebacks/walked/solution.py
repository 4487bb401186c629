"""Walks tracebacks and chains by hand."""

import traceback


def depth(error):
    count, tb = 0, error.__traceback__
    while tb:
        count, tb = count + 1, tb.tb_next
    return count


def chain(error):
    kinds = []
    while error:
        kinds.append(type(error).__name__)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return kinds


def dive(levels):
    if levels:
        dive(levels - 1)
    else:
        raise RecursionError("bottom")


def summary(error):
    captured = traceback.TracebackException.from_exception(error, capture_locals=True)
    return [frame.locals.get("levels") for frame in captured.stack if frame.name == "dive"]
