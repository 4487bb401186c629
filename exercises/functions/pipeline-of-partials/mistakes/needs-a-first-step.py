"""starting with `steps[0]`: a pipeline without steps has none, and it should return what it is
given."""

from functools import partial


def collapse(text):
    return " ".join(text.split())


def shorten(limit, text):
    return text if len(text) <= limit else text[: limit - 1] + "~"


def pad(text, width, fill):
    return text.ljust(width, fill)


def send_through(steps, value):
    value = steps[0](value)
    for step in steps[1:]:
        value = step(value)
    return value


def pipeline(*steps):
    for step in steps:
        if not callable(step):
            raise TypeError(f"a step must be callable, {step!r} is not")
    return partial(send_through, steps)


def label_maker(width, fill=" "):
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
