"""Remembers the results of a slow function."""


class Cache:
    def __init__(self, function):
        self.function = function
        self.results = {}

    def __call__(self, *args):
        if args not in self.results:
            self.results[args] = self.function(*args)
        return self.results[args]


def fibonacci(n, again=None):
    again = again or fibonacci
    return n if n < 2 else again(n - 1) + again(n - 2)
