"""Two long values as texts that show where they differ, and count what is equal around it."""

import difflib

from ..limits import AROUND, ENTRIES, ITEMS_AROUND, REPR, SHORT
from ..report import cap
from .alignment import runs
from .differences import items_of, within
from .fields import class_name, names_of_tuple
from .showing import inline, plain_repr, shown, shown_part

_ALIKE = 4
"""Equal characters in a row that say that two texts go on together."""
_BRACKETS = {list: "[]", tuple: "()", set: "{}"}


def pair(actual, expected, first):
    """(expected, actual) as texts. `first` is the first Part of their difference, or None."""
    (wanted, all_wanted), (got, all_got) = shown_part(expected), shown_part(actual)
    if first is None or wanted != got and _shows(wanted, got, first, all_wanted and all_got):
        return wanted, got
    return cap(_window(first, "expected"), REPR), cap(_window(first, "actual"), REPR)


def _shows(wanted, got, first, is_all):
    """Whether two texts, laid side by side line by line, show what differs and nothing else."""
    if not is_all:
        is_cut_alike = first.kind in ("item", "length", "text") or _is_unordered(first)
        return not is_cut_alike and wanted[:REPR] != got[:REPR]
    if "\n" not in wanted + got:
        return True
    if first.kind in ("item", "length"):
        return _spoiled(wanted, got) <= _different_items(first) + 1
    return first.kind != "members" and not (first.kind in ("value", "keys") and _is_mixed(first))


def _spoiled(wanted, got):
    """How many lines of a text another one has not: all, where the first difference moves the rest."""
    known = set(got.split("\n"))
    return sum(line not in known for line in wanted.split("\n"))


def _different_items(first):
    found = runs(items_of(first.actual), items_of(first.expected), first.place)
    return sum(max(run.lengths()) for run in found if not run.equal)


def _is_mixed(part):
    """Whether two dicts have what they share in another order."""
    shared = dict.keys(part.actual) & dict.keys(part.expected)
    orders = [[key for key in dict.keys(d) if key in shared] for d in (part.actual, part.expected)]
    return orders[0] != orders[1]


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
        return _of_text(part, value, side)
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


def _of_text(part, text, side):
    start, end = max(part.place - AROUND, 0), _ends(part)[side == "expected"]
    before = f"… {start:,} equal characters … " if start else ""
    after = f" … {len(text) - end:,} more characters …" if len(text) > end else ""
    return f"{before}{text[start:end]!r}{after}"


def _ends(part):
    """Where the windows on two texts end: behind what is equal, so that both end alike."""
    place, texts = part.place, (part.actual, part.expected)
    ahead = [text[place : place + AROUND] for text in texts]
    blocks = difflib.SequenceMatcher(None, *ahead, autojunk=False).get_matching_blocks()
    alike = [block for block in blocks if block.size >= _ALIKE]
    if not alike:
        return [place + AROUND] * 2
    return [place + start + alike[-1].size for start in (alike[-1].a, alike[-1].b)]


def _of_items(part, items, side):
    found = runs(items_of(part.actual), items_of(part.expected), part.place)
    held, lines, told = items_of(items), [], 0
    for run in found:
        start, end = run.wanted if side == "expected" else run.mine
        if run.equal:
            lines += _of_equal(held[start:end], is_first=start == 0, is_last=run is found[-1])
        elif told == ENTRIES:
            lines.append(f"… {_counted(len(held) - start, 'more item')} …")
            break
        else:
            told += 1
            lines += _of_different(part, items, side, start, end)
    opening, closing = _BRACKETS.get(type(items), "()")
    name = class_name(items) if names_of_tuple(type(items)) else ""
    return _laid_out(f"{name}{opening}", lines, closing)


def _of_equal(items, is_first, is_last):
    """A few items beside a difference, and how many there are besides."""
    after, before = (0 if is_first else ITEMS_AROUND), (0 if is_last else ITEMS_AROUND)
    rest = len(items) - after - before
    if rest < 1:
        return [_short(item) for item in items]
    middle = f"… {_counted(rest, 'equal item')} …"
    ends = items[:after], items[len(items) - before :]
    return [*map(_short, ends[0]), middle, *map(_short, ends[1])]


def _of_different(part, items, side, start, end):
    lines = []
    for index in range(start, min(end, start + ENTRIES)):
        leads_on = part.kind == "item" and index == part.place
        lines.append(_inside(part, items, side) if leads_on else _short(items_of(items)[index]))
    if end - start > ENTRIES:
        lines.append(f"… {_counted(end - start - ENTRIES, 'more item')} …")
    return lines


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
