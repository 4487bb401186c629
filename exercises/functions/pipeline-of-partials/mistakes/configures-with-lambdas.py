"""lambdas as the steps of `label_maker`: a pipeline that holds a lambda cannot be pickled; a
partial of a named function can."""

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
    return partial(send_through, steps)


def label_maker(width, fill=" "):
    return pipeline(
        collapse,
        lambda text: shorten(width, text),
        lambda text: pad(text, width, fill),
    )
