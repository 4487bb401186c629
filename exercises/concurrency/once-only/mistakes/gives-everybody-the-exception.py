"""giving the exception to everybody who waits: it is that of another thread's call. Those that wait were to
try it themselves, one after another."""

import functools
import threading
from concurrent.futures import Future


def once(function):
    futures = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        with guard:
            future = futures.get(arguments)
            is_first = future is None
            if is_first:
                future = futures[arguments] = Future()
        if is_first:
            try:
                future.set_result(function(*arguments))
            except BaseException as error:
                with guard:
                    del futures[arguments]
                future.set_exception(error)
        return future.result()

    return ask
