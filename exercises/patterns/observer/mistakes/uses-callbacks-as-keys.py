"""using the callbacks as keys of a dict: it keeps their order and counts equal ones once, but not
everything that can be called can be hashed."""

import weakref


class Signal:
    def __init__(self):
        self._references = {}

    def subscribe(self, callback, weak=False):
        if not callable(callback):
            raise TypeError(f"{callback!r} cannot be called")
        if weak:
            kind = weakref.WeakMethod if hasattr(callback, "__func__") else weakref.ref
            key = kind(callback, lambda gone: self._references.pop(gone, None))
            hash(key)
        else:
            key = callback
        other = key() if weak else key
        for known in self._references:
            if (known() if isinstance(known, weakref.ref) else known) == other:
                return
        self._references[key] = object()

    def _resolve(self, key):
        return key() if isinstance(key, weakref.ref) else key

    def unsubscribe(self, callback):
        for key in list(self._references):
            if self._resolve(key) == callback:
                del self._references[key]
                return
        raise ValueError(f"{callback!r} is not subscribed")

    def notify(self, /, *args, **kwargs):
        errors = []
        for key, token in list(self._references.items()):
            if self._references.get(key) is not token:
                continue
            callback = self._resolve(key)
            if callback is None:
                continue
            try:
                callback(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup("subscribers failed", errors)

    def __len__(self):
        return len(self._references)
