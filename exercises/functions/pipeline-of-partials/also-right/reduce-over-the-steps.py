"""no class at all: a partial of a function at module level, with functools.reduce"""

from functools import partial, reduce


def collapse(text):
    """The text with single spaces between its words and none around them."""
    return " ".join(text.split())


def shorten(limit, text):
    """The text, cut to limit characters and marked with ~ if it is longer."""
    return text if len(text) <= limit else text[: limit - 1] + "~"


def pad(text, width, fill):
    """The text, filled up to width characters on the right."""
    return text.ljust(width, fill)


def _apply(value, step):
    return step(value)


def _run(steps, value):
    return reduce(_apply, steps, value)


def pipeline(*steps):
    """A callable that sends its argument through all steps."""
    if not all(callable(step) for step in steps):
        raise TypeError("every step must be callable")
    return partial(_run, steps)


def label_maker(width, fill=" "):
    """A pipeline that makes labels of this width."""
    shorten_to_width = partial(shorten, width)
    pad_to_width = partial(pad, width=width, fill=fill)
    return pipeline(collapse, shorten_to_width, pad_to_width)
