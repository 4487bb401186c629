"""asking with `hasattr` for `__call__`: an object may have such an attribute of its own, and only
what its class defines makes it callable."""

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
        if not hasattr(step, "__call__"):
            raise TypeError(f"{step!r} is not callable")
    return Pipeline(steps)


def label_maker(width, fill=" "):
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
