"""expecting nothing but subclasses of Exception: SystemExit and KeyboardInterrupt are none, and then those that
wait are never woken. `finally` is for everything."""

import functools
import threading


def once(function):
    results = {}
    running = set()
    changed = threading.Condition()

    def done(arguments):
        with changed:
            running.discard(arguments)
            changed.notify_all()

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
        except Exception:
            done(arguments)
            raise
        done(arguments)
        return results[arguments]

    return ask
