"""Values as text: `repr` that cannot fail, pretty-printed when long, and capped."""

import itertools
import pprint
import re

from . import digits
from ..limits import DEPTH, INLINE, ITEMS, PRETTY_WIDTH, REPR
from ..report import cap, clean, spelled
from .fields import class_name, fields_of

_ADDRESS = re.compile(r" at 0x[0-9a-f]+(?=[>;])")
_HOME = re.compile(r"<(?:\w+\.|<locals>\.)+(\w+)(?= object>)")
_CONTAINERS = (list, tuple, dict, set, frozenset)


def plain_repr(value):
    """An object's own repr; where that fails, a text that says how."""
    try:
        return spelled(_without_places(str.__str__(repr(value))))
    except ValueError as error:
        long = _of_long_numbers(value)
        problem = type(error)
    except BaseException as error:
        long = None
        problem = type(error)
    failed = long or f"<{class_name(value)} object: its __repr__ raises {problem.__name__}>"
    return _pretty(value, failed) if type(value) in _CONTAINERS else failed


def _of_long_numbers(value):
    """The text of a number, or of an object made of some, that is too long for `repr`; or None."""
    if digits.is_long(value):
        return digits.text_of(value)
    fields = fields_of(value)
    if not any(digits.is_long(field) for field in fields.values()):
        return None
    # Those of a Fraction, for one, have an underscore that its parameters lack.
    texts = (f"{name.lstrip('_')}={plain_repr(field)}" for name, field in fields.items())
    return f"{class_name(value)}({', '.join(texts)})"


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
    return shown_part(value)[0]


def shown_part(value):
    """(the text of `shown`, whether that is all of the value)."""
    note = ""
    if type(value) in _CONTAINERS and len(value) > ITEMS:
        note = f"\n… and {len(value) - ITEMS:,} more items"
        value = _first_items(value, ITEMS)
    value, cut = _trimmed(value)
    text = plain_repr(value)
    if type(value) in _CONTAINERS and (len(text) > PRETTY_WIDTH or ">" in text):
        text = _pretty(value, text)
    if cut and len(text) > REPR:
        return f"{clean(text[:REPR])} …{note}", False
    return cap(text, REPR) + note, not (note or cut) and len(text) <= REPR


def _first_items(value, count):
    if type(value) is dict:
        return dict(itertools.islice(value.items(), count))
    return type(value)(itertools.islice(value, count))


def _trimmed(value):
    """(the value with no more items in all than are ever shown, whether it had more)."""
    room = ITEMS

    def trimmed(value, depth):
        nonlocal room
        kind = type(value)
        if kind not in _CONTAINERS or depth == 0:
            return value
        kept = value if len(value) <= room else _first_items(value, room)
        room -= len(kept)
        if kind is dict:
            return {key: trimmed(item, depth - 1) for key, item in kept.items()}
        if kind in (list, tuple):
            return kind([trimmed(item, depth - 1) for item in kept])
        return kept

    if _size(value, ITEMS) <= ITEMS:
        return value, False
    return trimmed(value, DEPTH), True


def _size(value, most, depth=None):
    """How many items built-in containers hold in all; counted until there are more than `most`."""
    if type(value) not in _CONTAINERS or depth == 0:
        return 0
    depth = DEPTH if depth is None else depth
    count = len(value)
    items = value.values() if type(value) is dict else value
    if type(value) in (list, tuple, dict):
        for item in items:
            if count > most:
                break
            count += _size(item, most - count, depth - 1)
    return count


def _pretty(value, fallback):
    for depth in (None, DEPTH):
        try:
            printer = _Printer(width=PRETTY_WIDTH, sort_dicts=False, compact=True, depth=depth)
            return _without_places(printer.pformat(value))
        except RecursionError:
            pass  # It is nested too deeply: its outer part can still be shown.
        except BaseException:
            break
    return fallback


def inline(value):
    """A short, one-line text of a value, or None where it is long."""
    if _size(value, INLINE) > INLINE:
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
