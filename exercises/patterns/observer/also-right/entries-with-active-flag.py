"""a list of entry objects with a flag, cleared by unsubscribe; dead ones are swept out when
met"""

import weakref


class _Entry:
    def __init__(self, callback, weak):
        self.active = True
        if not weak:
            self.get = lambda: callback
        elif hasattr(callback, "__self__") and hasattr(callback, "__func__"):
            self.get = weakref.WeakMethod(callback)
        else:
            self.get = weakref.ref(callback)


class Signal:
    def __init__(self):
        self._entries = []

    def _alive(self):
        self._entries = [entry for entry in self._entries if entry.get() is not None]
        return self._entries

    def _find(self, callback):
        for entry in self._alive():
            if entry.get() == callback:
                return entry
        return None

    def subscribe(self, callback, weak=False):
        if not callable(callback):
            raise TypeError(f"{callback!r} cannot be called")
        if self._find(callback) is None:
            self._entries.append(_Entry(callback, weak))

    def unsubscribe(self, callback):
        entry = self._find(callback)
        if entry is None:
            raise ValueError(f"{callback!r} is not subscribed")
        entry.active = False
        self._entries.remove(entry)

    def notify(self, /, *args, **kwargs):
        errors = []
        for entry in list(self._entries):
            callback = entry.get() if entry.active else None
            if callback is None:
                continue
            try:
                callback(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup("subscribers failed", errors)

    def __len__(self):
        return len(self._alive())
