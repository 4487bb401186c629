"""a small class that holds the options and decorates when it is called; a context manager writes
the lines."""

from functools import wraps


class _Lines:
    def __init__(self, write, label):
        self.write = write
        self.label = label

    def __enter__(self):
        self.write(f"{self.label}: called")
        return self

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            self.write(f"{self.label}: raised {kind.__name__}")


class _Tracer:
    def __init__(self, label, write):
        self.label = label
        self.write = write

    def __call__(self, function, /):
        if not callable(function):
            raise TypeError("traced decorates functions; its options are given by name")
        label = self.label if self.label is not None else function.__name__

        @wraps(function)
        def wrapper(*args, **kwargs):
            with _Lines(self.write, label) as lines:
                lines.result = function(*args, **kwargs)
            self.write(f"{label}: returned {lines.result!r}")
            return lines.result

        return wrapper


def traced(*args, label=None, write=print):
    """Write a line before and after each call; usable with and without options."""
    tracer = _Tracer(label, write)
    return tracer(*args) if args else tracer
