"""running the steps inside a generator: Python turns a `StopIteration` that leaves a generator into
a `RuntimeError`, and the caller waits for the original."""

from collections import deque
from functools import partial


def collapse(text):
    """The text with single spaces between its words and none around them."""
    return " ".join(text.split())


def shorten(limit, text):
    """The text, cut to limit characters and marked with ~ if it is longer."""
    return text if len(text) <= limit else text[: limit - 1] + "~"


def pad(text, width, fill):
    """The text, filled up to width characters on the right."""
    return text.ljust(width, fill)


class _Stages(tuple):
    """A tuple of steps that can be called."""

    def _values(self, value):
        yield value
        for step in self:
            value = step(value)
            yield value

    def __call__(self, value):
        return deque(self._values(value), maxlen=1).pop()


def pipeline(*steps):
    """A callable that sends its argument through all steps."""
    if not all(map(callable, steps)):
        raise TypeError("every step must be callable")
    return _Stages(steps)


def label_maker(width, fill=" "):
    """A pipeline that makes labels of this width."""
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
