"""The objects that the code can reach, by numbers of their own, and which of them have changed."""

import weakref

from ..limits import TRACE_OBJECTS
from .forms import ATOMS, form_of, inline, is_delicate, text_of
from .things import change, thing_of

_ref = weakref.ref
_weak_place = type.__dict__["__weakrefoffset__"].__get__
_LEFT_OUT = "…"
_LOSSES = 50
_LOSSES_OF_MANY = 8
_MANY = TRACE_OBJECTS * 3 // 4
"""Where all are kept, how often one may go out of reach until that is looked for; of many, sooner."""


class _Entry:
    """An object as it was last seen. What refers to nothing is kept; of all else no more than where it lies.

    `ids` are those of its values, `spots` the places of those that are no atoms, and `cells` what is shown.
    `kept` is the Keeper's, and `refer` gives the object as long as it lives, or is None where that cannot be told.
    """

    __slots__ = (
        *("atoms", "cells", "form", "ids", "kept", "kind", "labels", "number", "refer", "rest"),
        "spots",
    )

    def __init__(self, number, refer):
        self.number = number
        self.refer = refer
        self.kind = self.form = self.atoms = self.cells = self.ids = self.labels = self.rest = None
        self.kept = None
        self.spots = ()

    def differs(self, value):
        """Whether the object is another than it was seen."""
        labels, values, more, text = self.form.read(value)
        return (
            list(map(id, values)) != self.ids
            or labels != self.labels
            or (more, text) != self.rest
        )


class Heap:
    """An object is known again by where it lies, as long as it stays in reach.

    One that was out of reach meanwhile, in a cache say, is known where it can be referred to weakly;
    `may_refer` says that the program does not count such references.
    """

    def __init__(self, keeper, may_refer):
        self._may_refer = may_refer
        self._entries = {}
        self._parted = {}
        self._before = {}
        self._found = []
        self._forms = {}
        self._count = 0
        self._keeper = keeper
        self._losses = 0
        self.is_delicate = False
        """Whether there may be objects that change by being looked at."""

    def forget(self):
        """The next look tells of everything."""
        for entry in self._entries.values():
            entry.ids = entry.cells = None
        self._keeper.drop()

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
            entry = self._known_again(place, value)
        self._entries[place] = entry
        self._found.append((value, entry))
        return entry.number

    def _known_again(self, place, value):
        """An _Entry: with a number of its own, unless the object had one before."""
        parted = self._parted.pop(place, None)
        if parted is not None and parted.refer() is value:
            return _Entry(parted.number, parted.refer)
        self._count += 1
        is_known_on = self._may_refer and _weak_place(type(value))
        return _Entry(self._count, _ref(value) if is_known_on else None)

    def look(self, changes, names, is_calm):
        """Pairs of an object's number and what changed in it, for all that Names and those objects refer to.

        That is a Thing or an Edit, and None where an object is gone. Changes are those of the names, and
        `is_calm` says that no object has changed since the last look.
        """
        if changes.goes_on:
            return self._look_at_all(names)
        new = [value for value in changes.gained if not self._knows(value)]
        touched = self._keeper.touched(is_calm)
        if touched is None:
            is_same = is_calm and not new and not changes.has_lost
            return () if is_same else self._look_at_all(names)
        self._losses += changes.has_lost
        if self._losses > (_LOSSES if len(self._entries) < _MANY else _LOSSES_OF_MANY):
            return self._look_at_all(names)
        if not new and not touched:
            return ()
        self._losses += len(touched)
        self._found += [(entry.kept.value, entry) for entry in touched]
        for value in new:
            self.held(value)
        return self._look_at_found()

    def _knows(self, value):
        """Whether an object was in reach at the last look, or is told by its text."""
        return id(value) in self._entries or inline(value) is not None

    def _look_at_all(self, names):
        """The same, by way of all that is in reach."""
        self._losses = 0
        self._keeper.drop()
        before, self._entries = self._entries, {}
        self._before = before
        for value in names.roots():
            self.held(value)
        changed = self._look_at_found()
        self._leave(names.paused())
        for place in before.keys() - self._entries.keys():
            entry = before[place]
            changed.append((entry.number, None))
            if entry.refer is not None:
                self._parted[place] = entry
        self._before = {}
        return changed

    def _leave(self, places):
        """What only waiting calls refer to lives on; it is looked at when they go on."""
        for place in places:  # It grows meanwhile.
            entry = self._before.get(place)
            if entry is None or entry.ids is None or place in self._entries:
                continue
            self._entries[place] = entry
            places += [entry.ids[spot] for spot in entry.spots]

    def _look_at_found(self):
        found, changed = self._found, []
        for value, entry in found:  # It grows meanwhile.
            told = self._looked_at(value, entry)
            if told is not None:
                changed.append((entry.number, told))
        self._keeper.add(found)
        self._found = []
        return changed

    def _looked_at(self, value, entry):
        """What changed in an object; sees to it that what it refers to is found."""
        kind = type(value)
        if entry.kind is not kind:
            entry.kind, entry.form, entry.cells, entry.ids = kind, self._form(kind), None, None
        labels, values, more, text = entry.form.read(value)
        ids = list(map(id, values))
        held = self.held
        rest = more, text
        if ids == entry.ids and labels == entry.labels and rest == entry.rest:
            for spot in entry.spots:
                held(values[spot])
            return None
        spots = [at for at, each in enumerate(values) if type(each) not in ATOMS]
        for spot in spots:
            held(values[spot])
        was = entry.cells
        if was is None or labels != entry.labels or rest != entry.rest:
            entry.cells = list(map(held, values))
            told = thing_of(entry.form, labels, entry.cells, more, text)
        else:
            entry.cells, told = change(was, entry.ids, values, ids, held)
        entry.ids, entry.labels, entry.rest, entry.spots = ids, labels, rest, spots
        entry.atoms = values if not spots else [each for each in values if type(each) in ATOMS]
        return told

    def _form(self, kind):
        known = self._forms.get(id(kind))
        if known is None:
            # The type stays with it, so that no other one gets its place.
            known = self._forms[id(kind)] = form_of(kind), kind
            self.is_delicate |= is_delicate(kind)
        return known[0]
