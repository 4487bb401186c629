"""Values as text: `repr` that cannot fail, pretty-printed when long, and capped."""

import itertools
import pprint
import re

from ..limits import INLINE, ITEMS, PRETTY_WIDTH, REPR
from ..report import cap, clean

_ADDRESS = re.compile(r" at 0x[0-9a-f]+(?=[>;])")
_HOME = re.compile(r"<(?:\w+\.|<locals>\.)+(\w+)(?= object>)")
_CONTAINERS = (list, tuple, dict, set, frozenset)


def plain_repr(value):
    """An object's own repr; where that fails, a text that says how."""
    try:
        return _without_places(str.__str__(repr(value)))
    except BaseException as error:
        failed = f"<{type(value).__name__} object: its __repr__ raises {type(error).__name__}>"
    return _pretty(value, failed) if type(value) in _CONTAINERS else failed


def _without_places(text):
    # Where an object lies in memory and where its class was defined say nothing to a reader.
    return _HOME.sub(r"<\1", _ADDRESS.sub("", text))


class _Printer(pprint.PrettyPrinter):
    """Pretty printing that leaves strings whole and survives objects whose repr fails."""

    _dispatch = {k: v for k, v in pprint.PrettyPrinter._dispatch.items() if k is not str.__repr__}

    def format(self, value, context, maxlevels, level):
        if type(value) in _CONTAINERS:
            return super().format(value, context, maxlevels, level)
        return plain_repr(value), True, False


def shown(value):
    """A value for a reader: one line if it fits, else several, capped."""
    note = ""
    if type(value) in _CONTAINERS and len(value) > ITEMS:
        note = f"\n… and {len(value) - ITEMS:,} more items"
        value = _first_items(value)
    text = plain_repr(value)
    if type(value) in _CONTAINERS and (len(text) > PRETTY_WIDTH or ">" in text):
        text = _pretty(value, text)
    return cap(text, REPR) + note


def _first_items(value):
    if type(value) is dict:
        return dict(itertools.islice(value.items(), ITEMS))
    return type(value)(itertools.islice(value, ITEMS))


def _pretty(value, fallback):
    try:
        printer = _Printer(width=PRETTY_WIDTH, sort_dicts=False, compact=True)
        return _without_places(printer.pformat(value))
    except BaseException:
        return fallback


def inline(value):
    """A short, one-line text of a value, or None where it is long."""
    if type(value) in _CONTAINERS and len(value) > INLINE:
        return None
    text = plain_repr(value)
    return clean(text) if len(text) <= INLINE and "\n" not in text else None


def is_plain(value, depth=4):
    """Whether a value is built of built-in data alone, so that its repr says all of it."""
    kind = type(value)
    if kind in (int, float, bool, str, bytes, complex, type(None), range):
        return True
    if depth == 0 or kind not in _CONTAINERS or len(value) > INLINE:
        return False
    items = itertools.chain(value.keys(), value.values()) if kind is dict else value
    return all(is_plain(item, depth - 1) for item in items)
