"""returning `traced` itself when no function has come: the options that were just given are lost
on the way."""

import functools


def traced(function=None, /, *, label=None, write=print):
    if function is None:
        return traced
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
            raise
        write(f"{label}: returned {result!r}")
        return result

    return wrapper
