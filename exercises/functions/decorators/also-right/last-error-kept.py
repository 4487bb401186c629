"""update_wrapper by hand, and a loop that keeps the last error to raise it at the end."""

from functools import update_wrapper


def count_calls(function):
    def counted(*args, **kwargs):
        counted.calls = counted.calls + 1
        return function(*args, **kwargs)

    update_wrapper(counted, function)
    counted.calls = 0
    return counted


def retry(times, on=Exception):
    if not isinstance(times, (int, float)):
        raise TypeError("retry needs a number of times, as in @retry(3)")
    if times < 1:
        raise ValueError("a function must be called at least once")

    def decorate(function):
        def retried(*args, **kwargs):
            left = times
            error = None
            while left >= 1:
                left -= 1
                try:
                    return function(*args, **kwargs)
                except on as caught:
                    error = caught
            try:
                raise error
            finally:
                del error

        return update_wrapper(retried, function)

    return decorate
