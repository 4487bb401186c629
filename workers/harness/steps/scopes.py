"""The names of one frame, and which of them have another value than before."""

import inspect
import itertools
import operator

from .forms import ATOMS, is_hidden, is_library

MISSING = object()
"""In place of a value: the name is bound no more."""
_held_by = type.__dict__["__dict__"].__get__


class Changes:
    """What a look finds: the `names` that changed, objects `gained` by names, and whether any `has_lost` one.

    `goes_on` says that a call does which has waited for others.
    """

    __slots__ = ("gained", "goes_on", "has_lost", "names")

    def __init__(self):
        self.names = []
        self.gained = []
        self.has_lost = False
        self.goes_on = False

    def add(self, scope, name, value):
        self.names.append((scope, name, value))
        if type(value) not in ATOMS and value is not MISSING:
            self.gained.append(value)


class Scope:
    """The names of a frame as they were last seen; `shows(name, value)` tells which are meant, None for all.

    `values` are there until somebody may change them. Of what is kept besides nobody can notice that it is:
    `ids` are those of the values, `spots` the places of those that are shown and no atoms, and `classes` how
    much the learner's among them hold. `told` is what the trace says of each name.
    """

    __slots__ = (
        *("atoms", "classes", "ids", "is_shared", "names", "number", "seen", "shows", "spots"),
        *("told", "values"),
    )

    def __init__(self, number, is_shared, shows):
        self.number = number
        self.is_shared = is_shared
        self.shows = shows
        self.told = {}
        self.values = None
        self.forget()

    def forget(self):
        """The next reading finds every name, were it as before."""
        self.names = self.ids = self.atoms = None
        self.seen = {}
        self.classes = {}
        self.spots = ()

    def read(self, namespace, changes):
        names, values = list(namespace), list(namespace.values())
        ids = list(map(id, values))
        self.values = values
        if names != self.names:
            self._read_all(names, values, ids, changes)
        elif ids != self.ids:
            others = itertools.compress(itertools.count(), map(operator.ne, ids, self.ids))
            if not all(self._read_again(at, values[at], changes) for at in others):
                self._read_all(names, values, ids, changes)
        self.ids = ids

    def _read_all(self, names, values, ids, changes):
        shows, known, seen, spots = self.shows, self.seen, {}, []
        self.classes = {}
        for at, (name, value) in enumerate(zip(names, values)):
            if shows is not None and not shows(name, value):
                continue
            seen[name] = ids[at]
            if type(value) not in ATOMS:
                spots.append(at)
                if issubclass(type(value), type) and not is_library(value):
                    self.classes[at] = len(_held_by(value))
            if known.get(name) != ids[at]:
                changes.add(self, name, value)
        for name in known:
            if name not in seen:
                changes.add(self, name, MISSING)
        if not {self.ids[spot] for spot in self.spots} <= {ids[spot] for spot in spots}:
            changes.has_lost = True
        self.names, self.seen, self.spots = names, seen, spots
        self.atoms = [value if type(value) in ATOMS else None for value in values]

    def _read_again(self, at, value, changes):
        """Takes note of another value in the same place; whether that is all there is to it."""
        name = self.names[at]
        is_atom = type(value) in ATOMS
        was_atom = at not in self.spots
        shows = self.shows is None or self.shows(name, value)
        is_class = at in self.classes or issubclass(type(value), type)
        if is_atom is not was_atom or is_class or shows is not (name in self.seen):
            return False
        if shows:
            self.seen[name] = id(value)
            self.atoms[at] = value if is_atom else None
            changes.has_lost = changes.has_lost or not was_atom
            changes.add(self, name, value)
        return True

    def look_at_classes(self, changes):
        """A class that comes to hold data is told as an object from then on."""
        for at, held in self.classes.items():
            cls = self.values[at]
            if len(_held_by(cls)) != held:
                self.classes[at] = len(_held_by(cls))
                changes.add(self, self.names[at], cls)


def scope_of(code, number):
    """The Scope of a call."""
    names = (*code.co_varnames, *code.co_cellvars, *code.co_freevars)
    hides = not code.co_flags & inspect.CO_OPTIMIZED or any(map(is_hidden, names))
    is_shared = bool(code.co_cellvars or code.co_freevars)
    return Scope(number, is_shared, (lambda name, _: not is_hidden(name)) if hides else None)
