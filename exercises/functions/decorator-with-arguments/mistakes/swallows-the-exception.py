"""writing the exception down and not raising it again: the caller gets `None` and never learns
that something failed."""

import functools


def traced(function=None, /, *, label=None, write=print):
    if function is None:
        return functools.partial(traced, label=label, write=write)
    if not callable(function):
        raise TypeError("traced takes its options by name, as in @traced(label=...)")
    if label is None:
        label = function.__name__

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        write(f"{label}: called")
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            write(f"{label}: raised {type(error).__name__}")
            return None
        write(f"{label}: returned {result!r}")
        return result

    return wrapper
