"""Partial functions and methods, and functions put one after another."""

from functools import partial, partialmethod, reduce


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = state

    revive = partialmethod(set_state, True)
    kill = partialmethod(set_state, False)


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions, lambda x: x)


def curry(function, count):
    def take(*args):
        if len(args) >= count:
            return function(*args)
        return partial(take, *args)

    return take


from_binary = partial(int, base=2)
