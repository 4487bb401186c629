"""waking those that wait in every case and not asking what they were woken for: after an exception there is no
result, and one of them has to try next."""

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
                if arguments not in results:
                    with guard:
                        del made[arguments]
                event.set()
        event.wait()
        return results.get(arguments)

    return ask
