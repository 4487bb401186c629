"""no check of the steps: something that cannot be called is found only when the pipeline runs,
perhaps on another machine."""

from functools import partial


def collapse(text):
    return " ".join(text.split())


def shorten(limit, text):
    return text if len(text) <= limit else text[: limit - 1] + "~"


def pad(text, width, fill):
    return text.ljust(width, fill)


def send_through(steps, value):
    for step in steps:
        value = step(value)
    return value


def pipeline(*steps):
    return partial(send_through, steps)


def label_maker(width, fill=" "):
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
