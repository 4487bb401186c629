"""Records which functions start and what they return, by sys.monitoring."""

import sys

TOOL = 3


def record(function, *args):
    events = sys.monitoring.events
    seen = []
    sys.monitoring.use_tool_id(TOOL, "record")
    sys.monitoring.register_callback(
        TOOL, events.PY_START, lambda code, offset: seen.append(code.co_name)
    )
    sys.monitoring.register_callback(
        TOOL, events.PY_RETURN, lambda code, offset, value: seen.append(value)
    )
    sys.monitoring.set_events(TOOL, events.PY_START | events.PY_RETURN)
    try:
        function(*args)
    finally:
        sys.monitoring.set_events(TOOL, 0)
        sys.monitoring.free_tool_id(TOOL)
    return seen
