"""storing the first function's name as the label of the decorator: the next function it decorates
is written down under that name."""

import functools


def traced(function=None, /, *, label=None, write=print):
    if function is not None and not callable(function):
        raise TypeError("traced takes its options by name")

    def decorate(function):
        nonlocal label
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

    return decorate if function is None else decorate(function)
