"""putting the calls that are left back behind `except Exception`: `KeyboardInterrupt` is not an
`Exception`, and then they are lost."""

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
        calls, self.waiting = self.waiting, []
        try:
            while calls and not self.paused:
                args, kwargs = calls.pop(0)
                results.append(self.__wrapped__(*args, **kwargs))
        except Exception:
            self.waiting = calls + self.waiting
            raise
        self.waiting = calls + self.waiting
        return results
