"""calling the function inside a generator: a `StopIteration` that leaves a generator is turned into
a `RuntimeError`."""

import functools


def traced(function=None, /, *, label=None, write=print):
    if function is None:
        return functools.partial(traced, label=label, write=write)
    if not callable(function):
        raise TypeError("options are given by name")
    name = function.__name__ if label is None else label

    def steps(args, kwargs):
        write(f"{name}: called")
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            write(f"{name}: raised {type(error).__name__}")
            raise
        write(f"{name}: returned {result!r}")
        yield result

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return next(steps(args, kwargs))

    return wrapper
