"""Two long values as texts that show where they differ, and count what is equal around it."""

from ..limits import AROUND, ENTRIES, ITEMS_AROUND, REPR, SHORT
from ..report import cap
from .differences import items_of, within
from .fields import class_name, names_of_tuple
from .values import inline, plain_repr, shown, shown_part

_BRACKETS = {list: "[]", tuple: "()", set: "{}"}


def pair(actual, expected, first):
    """(expected, actual) as texts. `first` is the first Part of their difference, or None."""
    (wanted, all_wanted), (got, all_got) = shown_part(expected), shown_part(actual)
    if first is None or wanted != got and (all_wanted and all_got):
        return wanted, got
    if not _is_unordered(first) and wanted[:REPR] != got[:REPR]:
        return wanted, got  # What is shown differs already.
    return cap(_window(first, "expected"), REPR), cap(_window(first, "actual"), REPR)


def _is_unordered(part):
    """Whether equal things may stand at different places of the two texts."""
    while part is not None:
        if part.kind in ("value", "keys", "members"):
            return True
        part = part.inner
    return False


def _window(part, side):
    value = getattr(part, side)
    if part.kind == "text":
        return _of_text(value, part.place)
    if part.kind == "field":
        return f"{class_name(value)}(…, {part.place}={_inside(part, value, side)}, …)"
    if part.kind in ("item", "length"):
        return _of_items(part, value, side)
    return _of_entries(part, value, side)


def _inside(part, value, side):
    """The text of what differs within a value: whole where that shows it in one line."""
    if part.inner is None:
        return cap(shown(within(part, value)), REPR // ENTRIES)
    wanted, got = inline(part.inner.expected), inline(part.inner.actual)
    if None in (wanted, got) or wanted == got:
        return _window(part.inner, side)
    return wanted if side == "expected" else got


def _of_text(text, place):
    start, end = max(place - AROUND, 0), place + AROUND
    before = f"… {start:,} equal characters … " if start else ""
    after = f" … {len(text) - end:,} more characters …" if len(text) > end else ""
    return f"{before}{text[start:end]!r}{after}"


def _of_items(part, items, side):
    start, end = max(part.place - ITEMS_AROUND, 0), part.place + ITEMS_AROUND + 1
    lines = [f"… {_counted(start, 'equal item')} …"] if start else []
    held = items_of(items)
    for index, item in enumerate(held[start:end], start):
        differs = part.kind == "item" and index == part.place
        lines.append(_inside(part, items, side) if differs else _short(item))
    if len(held) > end:
        lines.append(f"… {_counted(len(held) - end, 'more item')} …")
    opening, closing = _BRACKETS.get(type(items), "()")
    name = class_name(items) if names_of_tuple(type(items)) else ""
    return _laid_out(f"{name}{opening}", lines, closing)


def _of_entries(part, value, side):
    """Of a dict or a set, what differs alone."""
    is_dict = part.kind != "members"
    own = part.missing if side == "expected" else part.extra
    named = [*part.changed[:ENTRIES], *own[:ENTRIES]]
    rest = len(value) - len(own) - len(part.changed)
    noun = "equal entry" if is_dict else "equal item"
    lines = [f"… {_counted(rest, noun)} …"] if rest > 0 and len(part.changed) <= ENTRIES else []
    for key in named:
        lines.append(f"{_short(key)}: {_value(part, value, key, side)}" if is_dict else _short(key))
    if len(part.changed) > ENTRIES:
        lines.append("… and others …")
    elif len(own) > ENTRIES:
        lines.append(f"… {_counted(len(own) - ENTRIES, 'more')} …")
    opening, closing = _BRACKETS.get(type(value), "{}")
    return _laid_out(opening, lines, closing)


def _value(part, value, key, side):
    if part.kind == "value" and key is part.place:
        return _inside(part, value, side)
    return _short(dict.__getitem__(value, key))


def _short(value):
    return cap(plain_repr(value).replace("\n", " "), SHORT)


def _counted(count, noun):
    plural = noun if count == 1 or noun.endswith("more") else _plural(noun)
    return f"{count:,} {plural}"


def _plural(noun):
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


def _laid_out(opening, lines, closing):
    indented = (line.replace("\n", "\n ") for line in lines)
    return f"{opening}{',\n '.join(indented)}{closing}"
