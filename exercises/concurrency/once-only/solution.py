import functools
import threading


def once(function):
    """Have function called once for the same arguments, however many threads ask."""
    results = {}
    locks = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        with guard:
            if arguments not in locks:
                locks[arguments] = threading.Lock()
            lock = locks[arguments]
        with lock:
            if arguments not in results:
                results[arguments] = function(*arguments)
            return results[arguments]

    return ask
