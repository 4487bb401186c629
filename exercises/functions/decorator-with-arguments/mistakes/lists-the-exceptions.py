"""naming the exceptions that may come: besides `Exception` and `KeyboardInterrupt` there are
others, such as `SystemExit`, and `BaseException` stands for all."""

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
        except (Exception, KeyboardInterrupt) as error:
            write(f"{name}: raised {type(error).__name__}")
            raise
        write(f"{name}: returned {result!r}")
        return result

    return wrapper
