"""The monitoring tool that is the harness's: claimed when Python starts, and kept."""

import sys

ID = 4
"""Of the ids that CPython gives no meaning to, the last."""

NAME = "gradus"
_use, _free, _get_tool = (
    sys.monitoring.use_tool_id,
    sys.monitoring.free_tool_id,
    sys.monitoring.get_tool,
)
register, set_events = sys.monitoring.register_callback, sys.monitoring.set_events
get_events, set_local_events = sys.monitoring.get_events, sys.monitoring.set_local_events


def claim():
    """Has the tool again where code of the learner's took it."""
    if not is_held():
        if _get_tool(ID) is not None:
            _free(ID)
        _use(ID, NAME)


def is_held():
    return _get_tool(ID) is NAME


claim()
