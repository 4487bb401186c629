"""a decorator that must be called first: written as plain `@traced`, it receives the function
where it expects its options."""

import functools


def traced(*, label=None, write=print):
    def decorate(function):
        name = function.__name__ if label is None else label

        @functools.wraps(function)
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

    return decorate
