"""ordinary parameters in a helper that also takes the arguments of the call: one of them may have
the same name."""

from functools import wraps


def _run(function, label, write, *args, **kwargs):
    write(f"{label}: called")
    try:
        result = function(*args, **kwargs)
    except BaseException as error:
        write(f"{label}: raised {type(error).__name__}")
        raise
    write(f"{label}: returned {result!r}")
    return result


def traced(function=None, /, *, label=None, write=print):
    if function is None:
        return lambda function: traced(function, label=label, write=write)
    if not callable(function):
        raise TypeError("options are given by name")
    name = function.__name__ if label is None else label

    @wraps(function)
    def wrapper(*args, **kwargs):
        return _run(function, name, write, *args, **kwargs)

    return wrapper
