"""Watches what happens in some code and what is defined in it, at no cost to any other."""

import sys
import types

from . import tool

_events = sys.monitoring.events
_everywhere = frozenset({"PY_THROW", "RAISE"})
"""Events that there are only for all code at once."""


def codes_in(code):
    """A code object and those of all that is defined in it."""
    inner = [one for one in code.co_consts if type(one) is types.CodeType]
    return [code, *(each for one in inner for each in codes_in(one))]


class Watch:
    """Calls what is given for each kind of event by its name in `sys.monitoring`, until `stop`."""

    def __init__(self, codes, **callbacks):
        self._codes = codes
        self._callbacks = {getattr(_events, name): each for name, each in callbacks.items()}
        self._inside = sum(getattr(_events, name) for name in callbacks.keys() - _everywhere)
        self._outside = sum(getattr(_events, name) for name in callbacks.keys() & _everywhere)

    def start(self):
        tool.claim()
        for kind, callback in self._callbacks.items():
            tool.register(tool.ID, kind, callback)
        self._set(self._inside, self._outside)

    def stop(self):
        if tool.is_held():
            self._set(0, 0)

    def _set(self, inside, outside):
        for code in self._codes:
            tool.set_local_events(tool.ID, code, inside)
        tool.set_events(tool.ID, outside)
