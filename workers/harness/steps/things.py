"""What is told of an object: all of it, or what changed in it."""

import operator

_SAME = operator.eq


def thing_of(form, labels, held, more, text):
    """The Thing of `src/domain/trace.ts`; `held` are its values in order, of pairs the keys as well."""
    thing = {"shape": form.shape, "type": text if form.type is None else form.type}
    match form.shape:
        case "text":
            return {**thing, "text": text}
        case "pairs":
            return {**thing, "pairs": list(zip(held[::2], held[1::2])), "more": more}
        case "fields":
            return {**thing, "fields": list(zip(labels, held)), "more": more}
        case "members":
            return {**thing, "shape": "row", "isIndexed": False, "cells": held, "more": more}
        case _:
            return {**thing, "isIndexed": True, "cells": held, "more": more}


def change(was, ids_before, values, ids, held):
    """(what it shows now, the Edit that makes it of what was shown), None for an edit that changes nothing.

    Whatever is the same at both ends stays as it is; `held` is asked for what lies between.
    """
    shorter = min(len(ids), len(ids_before))
    first = _count_same(ids, ids_before, shorter)
    last = _count_same(reversed(ids), reversed(ids_before), shorter - first)
    put = list(map(held, values[first : len(values) - last]))
    cut = was[first : len(was) - last]
    now = was[:first] + put + was[len(was) - last :]
    return now, None if put == cut else [first, len(cut), put]


def _count_same(some, others, limit):
    """How many of both are the same until the first that is not, at most `limit`."""
    count = 0
    for is_same in map(_SAME, some, others):
        if not is_same or count == limit:
            break
        count += 1
    return count


def size(told):
    """How many values are told of."""
    if told is None:
        return 1
    if type(told) is list:
        return 1 + len(told[2])
    return 1 + len(told.get("cells") or told.get("pairs") or told.get("fields") or ())
