"""The first difference of two values in words: where it is, and what is there."""

from . import digits, lookalike
from ..limits import ENTRIES
from .differences import leaf, within
from .fields import names_of_tuple
from .values import inline


def sentence_about(first):
    """Where two values part, as sentences. `first` is the first Part on the way."""
    last, actual, expected = leaf(first)
    place = _place(first)
    if last.kind in ("value", "keys") and (last.missing or last.extra or len(last.changed) > 1):
        return _of_entries(last, _way(first, last))
    if last.kind == "members":
        return _of_members(last, _way(first, last))
    if last.kind == "length":
        return _of_lengths(last, _way(first, last))
    if last.kind == "text":
        return _of_texts(first, last)
    if digits.is_long(actual) and digits.is_long(expected):
        return f"The first difference is at {place}. {digits.difference(actual, expected)}"
    texts = inline(expected), inline(actual)
    if None in texts:
        return f"The first difference is at {place}."
    return f"The first difference is at {place}: {_pair(texts, actual, expected)}."


def hint_about(first):
    """What the two values do not show by themselves where they differ; mostly empty."""
    last, _, _ = leaf(first)
    if last.kind != "text":
        return ""
    hint = lookalike.hint(last.actual, last.expected)
    path = _path(first, last)
    return f"At {path}: {hint[0].lower()}{hint[1:]}" if hint and path else hint


def _pair(texts, actual, expected):
    if texts[0] != texts[1]:
        return f"expected {texts[0]}, but got {texts[1]}"
    kinds = type(expected).__name__, type(actual).__name__
    if kinds[0] != kinds[1]:
        return f"expected the {kinds[0]} {texts[0]}, but got a {kinds[1]}"
    if texts[0] == "nan":
        return "nan is equal to nothing, not even to itself"
    return f"the two look alike, {texts[0]}, but they are not equal"


def _place(first):
    """`index 3` or `[3]['price']`."""
    return f"index {first.place}" if first.kind == "item" and _is_alone(first) else _path(first)


def _is_alone(first):
    return first.inner is None and not names_of_tuple(type(first.expected))


def _path(first, end=None):
    """The steps as Python writes them, up to a Part."""
    steps = []
    while first is not None and first is not end:
        names = names_of_tuple(type(first.expected))
        if first.kind == "field" or (first.kind == "item" and names):
            steps.append(f".{names[first.place] if first.kind == 'item' else first.place}")
        elif first.kind in ("item", "value"):
            steps.append(f"[{inline(first.place) or '…'}]")
        first = first.inner
    return "".join(steps)


def _way(first, last):
    """`At [3]: `, the way to the container that differs; empty where it is the whole value."""
    path = _path(first, last)
    return f"At {path}: " if path else ""


def _of_texts(first, last):
    hint = hint_about(first)
    if hint:
        return hint
    path, place = _path(first, last), f"index {last.place}"
    where = f"{path}, {place}" if path else place
    if last.place in (len(last.actual), len(last.expected)):
        sizes = f"expected {len(last.expected):,} characters, but got {len(last.actual):,}."
        return f"{_way(first, last)}{sizes}" if path else f"{sizes[0].upper()}{sizes[1:]}"
    wanted, got = last.expected[last.place], last.actual[last.place]
    return f"The first difference is at {where}: expected {wanted!r}, but got {got!r}."


def _of_lengths(last, way):
    text = f"expected {len(last.expected):,} items, but got {len(last.actual):,}."
    return way + text if way else f"{text[0].upper()}{text[1:]}"


def _of_entries(last, way):
    parts = []
    if last.missing:
        parts.append(f"Missing {_listed(last.missing, 'key')}.")
    if last.extra:
        parts.append(f"Not expected: {_listed(last.extra, 'key')}.")
    if last.changed:
        parts.append(f"Other {_listed(last.changed, 'value', 'for ')}{_first_value(last)}.")
    return way + " ".join(parts)


def _first_value(last):
    if len(last.changed) > 1:
        return ""
    texts = inline(within(last, last.expected)), inline(within(last, last.actual))
    return "" if None in texts else f": expected {texts[0]}, but got {texts[1]}"


def _of_members(last, way):
    parts = []
    if last.missing:
        parts.append(f"Missing: {_listed(last.missing)}.")
    if last.extra:
        parts.append(f"Not expected: {_listed(last.extra)}.")
    return way + " ".join(parts)


def _listed(values, noun="", before=""):
    named = [inline(value) or "…" for value in values[:ENTRIES]]
    more = len(values) - len(named)
    text = ", ".join(named) + (f" and {more:,} more" if more else "")
    return f"{noun}{'s' if len(values) > 1 else ''} {before}{text}" if noun else text

