"""leaving out steps that are false: an object that can be called may be false, such as one that is
an empty list as well."""

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
    return Pipeline([step for step in steps if step])


def label_maker(width, fill=" "):
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
