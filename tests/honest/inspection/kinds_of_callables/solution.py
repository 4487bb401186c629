"""Tells what kind of callable something is."""

import inspect


def kind(value):
    checks = [
        ("class", inspect.isclass),
        ("coroutine function", inspect.iscoroutinefunction),
        ("async generator function", inspect.isasyncgenfunction),
        ("generator function", inspect.isgeneratorfunction),
        ("method", inspect.ismethod),
        ("builtin", inspect.isbuiltin),
        ("function", inspect.isfunction),
    ]
    return next((name for name, check in checks if check(value)), "other")


def state(generator):
    return inspect.getgeneratorstate(generator).removeprefix("GEN_").lower()


class Widget:
    def draw(self):
        yield self
