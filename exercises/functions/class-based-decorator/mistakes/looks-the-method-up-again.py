"""looking a kept method up by its name when the pause is over: a call that came through `super()`
then runs the override, not the method that was called."""

import functools
import types


class Pausable:
    """A decorator whose function can be paused; kept calls run when it is resumed."""

    def __init__(self, function):
        if not callable(function):
            raise TypeError(f"Pausable needs a function, not {function!r}")
        functools.update_wrapper(self, function)
        self.method_name = None
        self.paused = False
        self.waiting = []

    def __set_name__(self, owner, name):
        self.method_name = name

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
        while self.waiting and not self.paused:
            args, kwargs = self.waiting.pop(0)
            if self.method_name is None:
                results.append(self.__wrapped__(*args, **kwargs))
            else:
                instance, *rest = args
                results.append(getattr(instance, self.method_name)(*rest, **kwargs))
        return results
