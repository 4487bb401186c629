"""looking every now and then whether the result is there: it comes between two looks, and those who
wait get it late. A lock or an event wakes them at that very moment."""

import functools
import threading
import time


def once(function):
    results = {}
    running = set()
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        while True:
            with guard:
                if arguments in results:
                    return results[arguments]
                if arguments not in running:
                    running.add(arguments)
                    break
            time.sleep(0.3)
        try:
            results[arguments] = function(*arguments)
            return results[arguments]
        finally:
            with guard:
                running.discard(arguments)

    return ask
