"""leaving the loop as soon as there is a pause again: the call that began it has run, and its
result belongs in the list."""

import functools
import types


class Pausable:
    """A decorator whose function can be paused; kept calls run when it is resumed."""

    def __init__(self, function):
        if not callable(function):
            raise TypeError(f"Pausable needs a function, not {function!r}")
        functools.update_wrapper(self, function)
        self.paused = False
        self.waiting = []

    def __call__(self, /, *args, **kwargs):
        if self.paused:
            self.waiting.append((args, kwargs))
            return None
        return self.__wrapped__(*args, **kwargs)

    def __get__(self, instance, owner=None):
        """Bind like a function: looked up through an object, it becomes a method of it."""
        if instance is None:
            return self
        return types.MethodType(self, instance)

    def pause(self):
        """Keep calls from now on."""
        self.paused = True

    def resume(self):
        """Run the kept calls in order and return their results."""
        self.paused = False
        results = []
        for _ in range(len(self.waiting)):
            args, kwargs = self.waiting.pop(0)
            result = self.__wrapped__(*args, **kwargs)
            if self.paused:
                break
            results.append(result)
        return results
