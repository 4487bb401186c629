"""no check of the first argument: `@traced("parcel")` takes the string for the function, and the
error comes later and elsewhere."""

import functools


def traced(function=None, /, *, label=None, write=print):
    if function is None:
        return functools.partial(traced, label=label, write=write)
    if label is None:
        label = getattr(function, "__name__", function)

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
