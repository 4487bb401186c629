"""calling the function without a lock that the others take too: while one thread is in it, all of them see
that the result is missing, whatever the GIL does."""

import functools


def once(function):
    results = {}

    @functools.wraps(function)
    def ask(*arguments):
        if arguments not in results:
            results[arguments] = function(*arguments)
        return results[arguments]

    return ask
