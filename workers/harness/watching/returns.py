"""Looks at the calls of a few functions of the library as they return, and leaves them as they are.

A wrapper around them would stand in every traceback and every stack that learner code looks at.
"""

import sys

from . import tool

_getframe = sys._getframe
_event = sys.monitoring.events.PY_RETURN
_looks = {}


def look_at(function, look):
    """Calls `look(frame)` whenever a function returns."""
    code = function.__code__
    _looks[code] = look
    tool.set_local_events(tool.ID, code, _event)


def _on_return(code, _offset, _value):
    _looks[code](_getframe(1))


tool.register(tool.ID, _event, _on_return)
