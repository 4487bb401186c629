"""an object with `__call__` in place of the function: only an object with a `__get__` turns into a
method."""

import functools


class _Traced:
    def __init__(self, function, label, write):
        functools.update_wrapper(self, function)
        self.function = function
        self.label = function.__name__ if label is None else label
        self.write = write

    def __call__(self, /, *args, **kwargs):
        self.write(f"{self.label}: called")
        try:
            result = self.function(*args, **kwargs)
        except BaseException as error:
            self.write(f"{self.label}: raised {type(error).__name__}")
            raise
        self.write(f"{self.label}: returned {result!r}")
        return result


def traced(*functions, label=None, write=print):
    if not functions:
        return lambda function: _Traced(function, label, write)
    (function,) = functions
    if not callable(function):
        raise TypeError("options are given by name")
    return _Traced(function, label, write)
