"""an iterator over the steps in the pipeline: it is empty after the first call, and the second one
does nothing."""

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
    for step in steps:
        if not callable(step):
            raise TypeError(f"a step must be callable, {step!r} is not")
    return partial(send_through, iter(steps))


def label_maker(width, fill=" "):
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
