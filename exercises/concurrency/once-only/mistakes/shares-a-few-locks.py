"""sharing a few locks among all arguments: those that happen to have the same lock wait for one
another."""

import functools
import threading


def once(function):
    results = {}
    locks = [threading.RLock() for _ in range(16)]

    @functools.wraps(function)
    def ask(*arguments):
        if arguments in results:
            return results[arguments]
        with locks[hash(arguments) % len(locks)]:
            if arguments not in results:
                results[arguments] = function(*arguments)
            return results[arguments]

    return ask
