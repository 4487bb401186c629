"""three nested functions, of which the middle one is applied at once when there is a function."""

import functools


def traced(*functions, label=None, write=print):
    """Write a line before and after each call; usable with and without options."""

    def decorate(function):
        if not callable(function):
            raise TypeError(f"cannot trace {function!r}; options are given by name")

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            shown = function.__name__ if label is None else label
            write(f"{shown}: called")
            try:
                result = function(*args, **kwargs)
            except BaseException as error:
                write(f"{shown}: raised {error.__class__.__name__}")
                raise
            else:
                write(f"{shown}: returned {result!r}")
                return result

        return wrapper

    if not functions:
        return decorate
    (function,) = functions if len(functions) == 1 else (None,)
    return decorate(function)
