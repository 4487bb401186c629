"""keeping the steps on the class: all pipelines share them, and a pickle holds only what is in the
instance."""

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
    steps = ()

    def __call__(self, value):
        for step in self.steps:
            value = step(value)
        return value


def pipeline(*steps):
    """A callable that sends its argument through all steps."""
    for step in steps:
        if not callable(step):
            raise TypeError(f"{step!r} cannot be called")
    Pipeline.steps = steps
    return Pipeline()


def label_maker(width, fill=" "):
    """A pipeline that makes labels of this width."""
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
