"""an event that stands in the dict while the result is made; waiters look again when it is set."""

import functools
import threading


def once(function):
    kept = {}
    making = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        while True:
            with guard:
                if arguments in kept:
                    return kept[arguments]
                event = making.get(arguments)
                if event is None:
                    making[arguments] = threading.Event()
                    break
            event.wait()
        try:
            result = function(*arguments)
            with guard:
                kept[arguments] = result
            return result
        finally:
            with guard:
                making.pop(arguments).set()

    return ask
