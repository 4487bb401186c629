"""The objects that the code can reach, by numbers of their own, and which of them have changed."""

import operator

from ..limits import TRACE_OBJECTS
from .forms import ATOMS, form_of, inline, text_of

_is = operator.is_
_LEFT_OUT = "…"


class _Entry:
    """An object as it was last seen. Atoms are kept; of all else no more than where it lies."""

    __slots__ = ("atoms", "form", "kind", "labels", "number", "places", "rest", "thing")

    def __init__(self, number):
        self.number = number
        self.kind = self.form = self.atoms = self.places = self.labels = self.rest = self.thing = None


class Heap:
    """Between `begin` and `changes`, whatever is asked for by `held` is in reach, and what that refers to.

    An object is known again by where it lies, as long as it stays in reach: nothing is kept alive.
    """

    def __init__(self):
        self._entries = {}
        self._before = {}
        self._found = []
        self._forms = {}
        self._count = 0

    def forget(self):
        """The next changes tell of everything."""
        for entry in self._entries.values():
            entry.thing = entry.atoms = None

    def begin(self):
        self._before, self._entries = self._entries, {}

    def held(self, value):
        """What a name or a place shows that holds the value: text, or the object's number."""
        if type(value) in ATOMS:
            return text_of(value)
        place = id(value)
        entry = self._entries.get(place)
        if entry is not None:
            return entry.number
        text = inline(value)
        if text is not None:
            return text
        if len(self._entries) >= TRACE_OBJECTS:
            return _LEFT_OUT
        entry = self._before.get(place)
        if entry is None:
            self._count += 1
            entry = _Entry(self._count)
        self._entries[place] = entry
        self._found.append((value, entry))
        return entry.number

    def changes(self):
        """Pairs of an object's number and its Thing, for each that changed; None where it is gone."""
        changed = []
        found = self._found
        for value, entry in found:  # It grows meanwhile.
            thing = self._looked_at(value, entry)
            if thing is not None:
                changed.append((entry.number, thing))
        found.clear()
        gone = self._before.keys() - self._entries.keys()
        changed += [(self._before[place].number, None) for place in gone]
        self._before = {}
        return changed

    def _looked_at(self, value, entry):
        """The object's Thing where it is another than before; sees to it that what it refers to is found."""
        kind = type(value)
        if entry.kind is not kind:
            entry.kind, entry.form, entry.atoms = kind, self._form(kind), None
        labels, values, more, text = entry.form.read(value)
        if ATOMS.issuperset(map(type, values)):
            atoms, places = values, None
        else:
            atoms, places = [], []
            for each in values:
                if type(each) in ATOMS:
                    atoms.append(each)
                    places.append(0)
                else:
                    atoms.append(None)
                    places.append(id(each))
                    self.held(each)
        before = entry.atoms
        if (
            before is not None
            and len(before) == len(atoms)
            and all(map(_is, before, atoms))
            and entry.places == places
            and entry.labels == labels
            and entry.rest == (more, text)
        ):
            return None
        entry.atoms, entry.places, entry.labels, entry.rest = atoms, places, labels, (more, text)
        thing = _thing(entry.form, labels, [self.held(each) for each in values], more, text)
        if thing == entry.thing:
            return None
        entry.thing = thing
        return thing

    def _form(self, kind):
        known = self._forms.get(id(kind))
        if known is None:
            # The type stays with it, so that no other one gets its place.
            known = self._forms[id(kind)] = form_of(kind), kind
        return known[0]


def _thing(form, labels, held, more, text):
    """What was read of an object, its values as Held."""
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
