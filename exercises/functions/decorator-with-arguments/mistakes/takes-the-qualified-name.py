"""using `__qualname__`: it also says where a function was defined, and the task asks for
`__name__`."""

from functools import partial, wraps

_MISSING = object()


def traced(function=_MISSING, /, *, label=None, write=print):
    """Write a line before and after each call; usable with and without options."""
    if function is _MISSING:
        return partial(traced, label=label, write=write)
    if not callable(function):
        raise TypeError("the options of traced are given by name")
    name = function.__qualname__ if label is None else label

    @wraps(function)
    def wrapper(*args, **kwargs):
        write(f"{name}: called")
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            write(f"{name}: raised {type(error).__name__}")
            raise
        write(f"{name}: returned {result!r}")
        return result

    return wrapper
