"""no `functools.wraps` on the wrapper: the trace has the right name, but the function itself now
goes by `wrapper`."""

import functools


def traced(function=None, /, *, label=None, write=print):
    if function is None:
        return functools.partial(traced, label=label, write=write)
    if not callable(function):
        raise TypeError("traced takes its options by name, as in @traced(label=...)")
    if label is None:
        label = function.__name__

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
