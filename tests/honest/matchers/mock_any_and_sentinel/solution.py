"""Tells listeners of events."""


class Bus:
    def __init__(self):
        self._listeners = {}

    def on(self, event, listener):
        self._listeners.setdefault(event, []).append(listener)

    def emit(self, event, **data):
        for listener in self._listeners.get(event, ()):
            listener(event, data, bus=self)
