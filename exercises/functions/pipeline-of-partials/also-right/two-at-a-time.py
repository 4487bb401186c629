"""joins two steps at a time with a recursive helper, down to the identity"""

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


def _identity(value):
    return value


def _then(first, second, value):
    return second(first(value))


def pipeline(*steps):
    """A callable that sends its argument through all steps."""
    if not steps:
        return partial(_identity)
    if not callable(steps[-1]):
        raise TypeError(f"not callable: {steps[-1]!r}")
    return partial(_then, pipeline(*steps[:-1]), steps[-1])


def label_maker(width, fill=" "):
    """A pipeline that makes labels of this width."""
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
