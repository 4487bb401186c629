"""a function inside `pipeline`: it works where it was made, but pickle finds functions by name and
cannot reach this one."""

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

    def run(value):
        return send_through(steps, value)

    return run


def label_maker(width, fill=" "):
    return pipeline(collapse, partial(shorten, width), partial(pad, width=width, fill=fill))
