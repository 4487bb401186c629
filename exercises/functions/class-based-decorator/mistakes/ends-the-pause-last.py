"""ending the pause after the kept calls have run: a kept call that calls the function again is
then kept once more, and an error leaves the pause on."""

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
        results = []
        for _ in range(len(self.waiting)):
            args, kwargs = self.waiting.pop(0)
            results.append(self.__wrapped__(*args, **kwargs))
        self.paused = False
        return results
