"""a lambda for the case without steps: a pipeline without steps should be picklable too."""

from functools import partial


def collapse(text):
    return " ".join(text.split())


def shorten(limit, text):
    return text if len(text) <= limit else text[: limit - 1] + "~"


def pad(text, width, fill):
    return text.ljust(width, fill)


class Pipeline:
    def __init__(self, steps):
        self.steps = steps

    def __call__(self, value):
        for step in self.steps:
            value = step(value)
        return value


def pipeline(*steps):
    for step in steps:
        if not callable(step):
            raise TypeError(f"{step!r} is not callable")
    if not steps:
        return lambda value: value
    return Pipeline(steps)


def label_maker(width, fill=" "):
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
