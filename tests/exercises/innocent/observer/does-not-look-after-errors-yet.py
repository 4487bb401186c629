import inspect
import weakref


class Signal:
    """Tells its subscribers when something happens."""

    def __init__(self):
        self._references = []

    def subscribe(self, callback, weak=False):
        """Call callback in every notify from now on."""
        if not callable(callback):
            raise TypeError(f"{callback!r} cannot be called")
        if self._find(callback) is None:
            self._references.append(reference_to(callback, weak))

    def unsubscribe(self, callback):
        """End the subscription of callback."""
        reference = self._find(callback)
        if reference is None:
            raise ValueError(f"{callback!r} is not subscribed")
        self._references.remove(reference)

    def notify(self, *args, **kwargs):
        """Call all subscribers; raise what they raised as one group at the end."""
        for reference in list(self._references):
            callback = reference()
            if callback is not None and reference in self._references:
                callback(*args, **kwargs)

    def __len__(self):
        self._references = [each for each in self._references if each() is not None]
        return len(self._references)

    def _find(self, callback):
        """The reference to callback, or None."""
        return next((each for each in self._references if each() == callback), None)


def reference_to(callback, weak):
    """A function that returns the callback, or None once it is gone."""
    if not weak:
        return lambda: callback
    if inspect.ismethod(callback):
        return weakref.WeakMethod(callback)
    return weakref.ref(callback)
