"""How exceptions have led to one another."""

from ..limits import CHAIN
from . import remote

_cause = BaseException.__dict__["__cause__"].__get__
_context = BaseException.__dict__["__context__"].__get__
_suppressed = BaseException.__dict__["__suppress_context__"].__get__


def chain(error):
    """[(exception, how it led to the next one or None)], oldest first, as Python prints them."""
    links, seen, leads_to = [], set(), None
    while error is not None and id(error) not in seen and len(links) < CHAIN:
        seen.add(id(error))
        links.append((error, leads_to))
        links += [(one, "cause") for one in reversed(members(error))]
        if _cause(error) is not None and not remote.is_traceback(_cause(error)):
            error, leads_to = _cause(error), "cause"
        elif _context(error) is not None and not _suppressed(error):
            error, leads_to = _context(error), "context"
        else:
            error = None
    return links[::-1]


def members(error, depth=3):
    """The first exceptions inside an exception group, those of inner groups included."""
    if not isinstance(error, BaseExceptionGroup) or depth == 0:
        return []
    found = []
    for one in error.exceptions[:CHAIN]:
        found += members(one, depth - 1) or [one]
    return found[:CHAIN]
