"""remembering the result for each value: a step may do something else every time, and it has to run
in each call."""

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
        self.known = {}

    def __call__(self, value):
        try:
            if value in self.known:
                return self.known[value]
        except TypeError:
            return self.run(value)
        result = self.known[value] = self.run(value)
        return result

    def run(self, value):
        for step in self.steps:
            value = step(value)
        return value


def pipeline(*steps):
    for step in steps:
        if not callable(step):
            raise TypeError(f"{step!r} is not callable")
    return Pipeline(steps)


def label_maker(width, fill=" "):
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
