"""waiting once, with `if`: when a thread goes on, another one may already have begun the next call. What it
waits for has to be asked again after each wait, with `while`."""

import functools
import threading


def once(function):
    results = {}
    running = set()
    changed = threading.Condition()

    @functools.wraps(function)
    def ask(*arguments):
        with changed:
            if arguments in running:
                changed.wait()
            if arguments in results:
                return results[arguments]
            running.add(arguments)
        try:
            results[arguments] = function(*arguments)
            return results[arguments]
        finally:
            with changed:
                running.discard(arguments)
                changed.notify_all()

    return ask
