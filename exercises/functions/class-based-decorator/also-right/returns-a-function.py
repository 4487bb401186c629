"""a `__new__` that returns a real function with attributes, so that Python itself binds it"""

import functools


class Pausable:
    def __new__(cls, function):
        if not callable(function):
            raise TypeError(f"{function!r} is not callable")
        waiting = []

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            if wrapper.paused:
                waiting.append((args, kwargs))
                return None
            return function(*args, **kwargs)

        def pause():
            wrapper.paused = True

        def resume():
            wrapper.paused = False
            results = []
            while waiting and not wrapper.paused:
                args, kwargs = waiting.pop(0)
                results.append(function(*args, **kwargs))
            return results

        wrapper.paused = False
        wrapper.waiting = waiting
        wrapper.pause = pause
        wrapper.resume = resume
        return wrapper
