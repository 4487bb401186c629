"""What an exception brings along from another process: its traceback there, as text."""

import re

_cause = BaseException.__dict__["__cause__"].__get__
_KINDS = frozenset(
    {"concurrent.futures.process._RemoteTraceback", "multiprocessing.pool.RemoteTraceback"}
)
_ENTRY = re.compile(r'^  File "(.+)", line (\d+), in (.+)$', re.MULTILINE)


def is_traceback(error):
    """Whether it is no exception of its own, but what was printed of one elsewhere."""
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}" in _KINDS


def entries(error):
    """[(file name, line, function)] that it has passed through in another process, outermost first."""
    cause = _cause(error)
    if not is_traceback(cause):
        return []
    found = _ENTRY.findall(str(cause))
    return [(filename, int(line), function) for filename, line, function in found]
