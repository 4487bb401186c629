"""The first difference of two values in words: where it is, and what is there."""

import itertools

from . import digits, lookalike
from ..limits import ENTRIES
from .differences import leaf
from .fields import class_name, names_of_tuple
from .showing import inline


def sentence_about(first):
    """Where two values part, as sentences. `first` is the first Part on the way."""
    last, actual, expected = leaf(first)
    place = _place(first)
    for part in _parts(first):
        if part.missing or part.extra or len(part.changed) > 1:
            return _said(_path(first, part), _of_entries(part))
    if last.kind == "length":
        return _said(_path(first, last), _of_lengths(last))
    if last.kind == "text":
        return hint_about(first) or _of_texts(_path(first, last), last)
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
    return _said(_path(first, last), hint)


def _parts(first):
    while first is not None:
        yield first
        first = first.inner


def _said(path, text):
    """A text about what stands at the end of a path; the whole value where that is empty."""
    return f"At {path}: {text[0].lower()}{text[1:]}" if path and text else text


def _pair(texts, actual, expected):
    if texts[0] != texts[1]:
        return f"expected {texts[0]}, but got {texts[1]}"
    kinds = class_name(expected), class_name(actual)
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
    for part in itertools.takewhile(lambda part: part is not end, _parts(first)):
        names = names_of_tuple(type(part.expected))
        if part.kind == "field" or (part.kind == "item" and names):
            steps.append(f".{names[part.place] if part.kind == 'item' else part.place}")
        elif part.kind in ("item", "value"):
            steps.append(f"[{inline(part.place) or '…'}]")
    return "".join(steps)


def _of_texts(path, last):
    wanted, got, index = last.expected, last.actual, last.place
    if path and None not in (inline(wanted), inline(got)):
        texts = inline(wanted), inline(got)
        return f"The first difference is at {path}: expected {texts[0]}, but got {texts[1]}."
    if index in (len(got), len(wanted)):
        return _said(path, f"Expected {len(wanted):,} characters, but got {len(got):,}.")
    before = f"{path}, " if path else ""
    if "\n" not in wanted:
        where, texts = f"at {before}index {index}", (wanted[index], got[index])
    else:
        where = f"in {before}line {wanted.count('\n', 0, index) + 1:,}"
        texts = _line_at(wanted, index), _line_at(got, index)
    wanted, got = map(inline, texts)
    if None in (wanted, got):
        return f"The first difference is {where}."
    return f"The first difference is {where}: expected {wanted}, but got {got}."


def _line_at(text, place):
    start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    return text[start:] if end < 0 else text[start:end]


def _of_lengths(last):
    return f"Expected {len(last.expected):,} items, but got {len(last.actual):,}."


def _of_entries(part):
    """What a dict or a set lacks, has too much, or has otherwise."""
    noun = "" if part.kind == "members" else "key"
    sentences = []
    if part.missing:
        sentences.append(f"Missing: {_listed(part.missing, noun)}.")
    if part.extra:
        sentences.append(f"Not expected: {_listed(part.extra, noun)}.")
    if part.changed:
        values = "value" if len(part.changed) == 1 else "values"
        # Those that are many were not all looked for.
        others = " and others" if len(part.changed) > ENTRIES else ""
        sentences.append(f"Other {values} for {_listed(part.changed[:ENTRIES])}{others}.")
    return " ".join(sentences)


def _listed(values, noun=""):
    named = [inline(value) or "…" for value in values[:ENTRIES]]
    more = len(values) - len(named)
    start = f"{noun}{'s' if len(values) > 1 else ''} " if noun else ""
    return f"{start}{', '.join(named)}" + (f" and {more:,} more" if more else "")
