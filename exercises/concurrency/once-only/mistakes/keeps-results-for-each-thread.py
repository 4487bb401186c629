"""keeping the results in a `threading.local`: each thread sees its own there, and makes everything once
more."""

import functools
import threading


def once(function):
    own = threading.local()

    @functools.wraps(function)
    def ask(*arguments):
        if not hasattr(own, "results"):
            own.results = {}
        if arguments not in own.results:
            own.results[arguments] = function(*arguments)
        return own.results[arguments]

    return ask
