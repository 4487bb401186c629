"""waiting for some time at most: a call may take longer, and then the function is called a second
time."""

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
                changed.wait(timeout=1)
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
