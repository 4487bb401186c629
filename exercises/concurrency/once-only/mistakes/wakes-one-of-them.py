"""waking only one of those that wait: `notify` wakes one thread, and nobody wakes the others, who wait for
the same result."""

import functools
import threading


def once(function):
    results = {}
    running = set()
    changed = threading.Condition()

    @functools.wraps(function)
    def ask(*arguments):
        with changed:
            while arguments in running:
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
                changed.notify()

    return ask
