"""`__qualname__` of the exception's class: for a class inside another class or a function, it holds
their names too."""

import functools


def traced(function=None, /, *, label=None, write=print):
    if function is None:
        return functools.partial(traced, label=label, write=write)
    if not callable(function):
        raise TypeError("options are given by name")
    name = function.__name__ if label is None else label

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        write(f"{name}: called")
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            write(f"{name}: raised {type(error).__qualname__}")
            raise
        write(f"{name}: returned {result!r}")
        return result

    return wrapper
