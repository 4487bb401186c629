"""keeping the exceptions on the signal: each holds a traceback, and the traceback the objects
that were in use."""

import inspect
import weakref


class Signal:
    def __init__(self):
        self._references = []

    def subscribe(self, callback, weak=False):
        if not callable(callback):
            raise TypeError(f"{callback!r} cannot be called")
        if self._find(callback) is None:
            self._references.append(reference_to(callback, weak))

    def unsubscribe(self, callback):
        reference = self._find(callback)
        if reference is None:
            raise ValueError(f"{callback!r} is not subscribed")
        self._references.remove(reference)

    def notify(self, /, *args, **kwargs):
        errors = self.errors = []
        for reference in list(self._references):
            callback = reference()
            if callback is None or reference not in self._references:
                continue
            try:
                callback(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup("some subscribers failed", errors)

    def __len__(self):
        self._references = [each for each in self._references if each() is not None]
        return len(self._references)

    def _find(self, callback):
        return next((each for each in self._references if each() == callback), None)


def reference_to(callback, weak):
    if not weak:
        return lambda: callback
    reference = (weakref.WeakMethod if inspect.ismethod(callback) else weakref.ref)(callback)
    return lambda: reference()  # References to one object are equal, and subscriptions are not.
