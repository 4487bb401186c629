"""leaving all calls to one worker thread: calls with other arguments wait in its line, and a function that asks
itself waits forever for the worker that it keeps busy."""

import functools
from concurrent.futures import ThreadPoolExecutor


def once(function):
    worker = ThreadPoolExecutor(max_workers=1)
    results = {}

    def make(arguments):
        if arguments not in results:
            results[arguments] = function(*arguments)
        return results[arguments]

    @functools.wraps(function)
    def ask(*arguments):
        if arguments in results:
            return results[arguments]
        return worker.submit(make, arguments).result()

    return ask
