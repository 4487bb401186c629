"""an ordered dict from a running number to a reference; notify goes through a copy of the
numbers"""

import itertools
import types
import weakref


class _Strong:
    def __init__(self, callback):
        self.callback = callback

    def __call__(self):
        return self.callback


def _reference(callback, weak):
    if not weak:
        return _Strong(callback)
    if isinstance(callback, types.MethodType):
        return weakref.WeakMethod(callback)
    return weakref.ref(callback)


class Signal:
    def __init__(self):
        self._tokens = itertools.count()
        self._references = {}

    def _living(self):
        for token, reference in list(self._references.items()):
            callback = reference()
            if callback is None:
                self._references.pop(token, None)
            else:
                yield token, callback

    def _token(self, callback):
        return next((token for token, other in self._living() if other == callback), None)

    def subscribe(self, callback, weak=False):
        if not callable(callback):
            raise TypeError("a subscriber must be callable")
        if self._token(callback) is None:
            self._references[next(self._tokens)] = _reference(callback, weak)

    def unsubscribe(self, callback):
        token = self._token(callback)
        if token is None:
            raise ValueError("no such subscriber")
        del self._references[token]

    def notify(self, /, *args, **kwargs):
        failures = []
        for token in list(self._references):
            reference = self._references.get(token)
            if reference is not None:
                self._call(reference, args, kwargs, failures)
        if failures:
            raise ExceptionGroup(f"{len(failures)} subscribers failed", failures)

    @staticmethod
    def _call(reference, args, kwargs, failures):
        callback = reference()
        if callback is None:
            return
        try:
            callback(*args, **kwargs)
        except Exception as error:
            failures.append(error)

    def __len__(self):
        return sum(1 for _ in self._living())
