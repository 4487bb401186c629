"""asking whether `write` is true: an object that can be called may be false, such as a log that is still
empty."""

import functools


def traced(function=..., /, *, label=None, write=None):
    if function is ...:
        return functools.partial(traced, label=label, write=write)
    if not callable(function):
        raise TypeError(f"{function!r} is not a function")
    if label is None:
        label = function.__name__
    write = write or print

    def call(*args, **kwargs):
        write(f"{label}: called")
        failure = result = None
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            failure = error
        if failure is None:
            write(f"{label}: returned {result!r}")
            return result
        try:
            write(f"{label}: raised {type(failure).__name__}")
            raise failure
        finally:
            del failure

    return functools.update_wrapper(call, function)
