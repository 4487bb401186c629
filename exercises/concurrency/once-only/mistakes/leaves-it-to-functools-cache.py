"""leaving it to `functools.cache`: it keeps its own data in order when threads use it at once, and still
lets each thread call the function that comes before the first result is there."""

import functools


def once(function):
    cached = functools.cache(function)

    @functools.wraps(function)
    def ask(*arguments):
        return cached(*arguments)

    return ask
