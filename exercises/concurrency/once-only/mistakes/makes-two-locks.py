"""making the locks without a lock: two threads that both find none each make their own. The race has
only moved."""

import functools
import threading


def once(function):
    results = {}
    locks = {}

    @functools.wraps(function)
    def ask(*arguments):
        if arguments not in locks:
            locks[arguments] = threading.Lock()
        with locks[arguments]:
            if arguments not in results:
                results[arguments] = function(*arguments)
            return results[arguments]

    return ask
