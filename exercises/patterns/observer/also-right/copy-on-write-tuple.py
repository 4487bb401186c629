"""an immutable tuple of zero-argument getters, replaced at every change and compared by
identity"""

import inspect
import weakref


def _getter(callback, weak):
    if not weak:
        return lambda: callback
    if inspect.ismethod(callback):
        return weakref.WeakMethod(callback)
    return weakref.ref(callback)


class Signal:
    def __init__(self):
        self._getters = ()

    def _position(self, callback):
        for position, getter in enumerate(self._getters):
            current = getter()
            if current is not None and current == callback:
                return position
        return -1

    def subscribe(self, callback, weak=False):
        if not callable(callback):
            raise TypeError(f"not callable: {callback!r}")
        if self._position(callback) < 0:
            living = tuple(getter for getter in self._getters if getter() is not None)
            self._getters = (*living, _getter(callback, weak))

    def unsubscribe(self, callback):
        position = self._position(callback)
        if position < 0:
            raise ValueError(f"not subscribed: {callback!r}")
        self._getters = self._getters[:position] + self._getters[position + 1 :]

    def notify(self, /, *args, **kwargs):
        errors = []
        for getter in self._getters:
            if not any(getter is other for other in self._getters):
                continue
            callback = getter()
            if callback is not None:
                try:
                    callback(*args, **kwargs)
                except Exception as error:
                    errors.append(error)
            del callback
        if errors:
            raise ExceptionGroup("some subscribers failed", errors)

    def __len__(self):
        return sum(getter() is not None for getter in self._getters)
