"""telling those that wait of a result alone: when the function raises, nobody wakes them, and they wait
forever."""

import functools
import threading


def once(function):
    results = {}
    made = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        with guard:
            event = made.get(arguments)
            is_first = event is None
            if is_first:
                event = made[arguments] = threading.Event()
        if is_first:
            results[arguments] = function(*arguments)
            event.set()
        event.wait()
        return results[arguments]

    return ask
