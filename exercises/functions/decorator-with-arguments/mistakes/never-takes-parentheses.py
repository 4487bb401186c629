"""expecting the function in every case: `@traced()` and `@traced(label=...)` are calls without a
function, and what they return has to accept it."""

import functools


def traced(function, /, *, label=None, write=print):

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
