"""keeping the first result and dropping the others: all get the same object, but the function has been
called several times by then."""

import functools


def once(function):
    results = {}

    @functools.wraps(function)
    def ask(*arguments):
        if arguments not in results:
            results.setdefault(arguments, function(*arguments))
        return results[arguments]

    return ask
