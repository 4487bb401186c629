"""raising another exception of the same kind, with the step in its text: whoever reads its arguments or text
expects those of the original."""

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


class Pipeline:
    def __init__(self, steps):
        self.steps = steps

    def __call__(self, value):
        for step in self.steps:
            try:
                value = step(value)
            except Exception as error:
                raise type(error)(f"{step!r}: {error}") from error
        return value


def pipeline(*steps):
    """A callable that sends its argument through all steps."""
    for step in steps:
        if not callable(step):
            raise TypeError(f"{step!r} cannot be called")
    return Pipeline(steps)


def label_maker(width, fill=" "):
    """A pipeline that makes labels of this width."""
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
