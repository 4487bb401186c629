"""sending all those that wait off at once: after an exception one of them was to call the function, and
the others to wait for that one."""

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
            try:
                results[arguments] = function(*arguments)
            finally:
                event.set()
        event.wait()
        if arguments not in results:
            results[arguments] = function(*arguments)
        return results[arguments]

    return ask
