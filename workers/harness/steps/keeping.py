"""Keeps what was found, where nobody can notice, so that one comparison tells that nothing has changed."""

import abc
import collections
import itertools
import types
import typing

from .forms import TOLD_BY_REPR, is_library, namespace_of

_names = type.__dict__["__dict__"].__get__
_mro = type.__dict__["__mro__"].__get__
_each = itertools.chain.from_iterable

_SEQUENCES = frozenset({list, tuple, set, frozenset, collections.deque})
_TABLES = frozenset({dict, collections.defaultdict, collections.Counter, collections.OrderedDict})
_PLAIN = frozenset({object, abc.ABC, typing.Generic, typing.Protocol})
_BASES = _PLAIN | _SEQUENCES | _TABLES
_READ = object()
_OTHERS = frozenset(
    {types.FunctionType, types.MethodType, type, abc.ABCMeta}
    | set(map(type, (iter(()), iter([]), iter(""), iter({}), iter(range(0)))))
)
_TELLING = frozenset("__del__ __dict__ gc getrefcount tracemalloc weakref".split())
_COUNTING = frozenset({"getweakrefcount", "getweakrefs"})


def can_notice(codes):
    """Whether a program may see how long its objects live, or puts others in their place behind them."""
    return any(not _TELLING.isdisjoint(code.co_names) or code.co_name in _TELLING for code in codes)


def can_count(codes):
    """Whether a program may see how many weak references there are."""
    return any(not _COUNTING.isdisjoint(code.co_names) for code in codes)


def can_change_kinds(codes):
    """Whether a program may give an object another class."""
    return any("__class__" in code.co_names or "setattr" in code.co_names for code in codes)


class _Kept:
    """What is kept of an object: `parts` list all that it holds, or are None where it has to be read."""

    __slots__ = ("ids", "parts", "value")

    def __init__(self, value, parts):
        self.value = value
        self.parts = parts

    def see(self):
        self.ids = None if self.parts is None else list(map(id, _each(self.parts)))

    def is_touched(self, entry):
        if self.parts is None:
            return entry.differs(self.value)
        return list(map(id, _each(self.parts))) != self.ids


class Keeper:
    """Keeps the objects of the last look until the next one, if all are such as can be.

    `may_keep` says that the program cannot notice it, `changes_kinds` that it may make another class of them.
    """

    def __init__(self, may_keep, changes_kinds):
        self._may_keep = may_keep
        self._changes_kinds = changes_kinds
        self._ways = {}
        self._entries = []
        self.drop()

    def drop(self):
        """Keeps none."""
        for entry in self._entries:
            entry.kept = None
        self._entries, self._objects, self._parts, self._read = [], [], [], []
        self._ids = self._now = self._kinds = None

    def add(self, found):
        """Keeps more of them: pairs of an object and how it was seen, of what is new or was seen anew."""
        if not self._may_keep:
            return
        known = len(self._entries)
        for value, entry in found:
            if entry.kept is None:
                way = self._way(type(value))
                if way is None:
                    self.drop()
                    return
                is_read = way is _READ or entry.rest[0]
                entry.kept = _Kept(value, None if is_read else way(value))
                self._entries.append(entry)
                self._objects.append(value)
                if is_read:
                    self._read.append(entry)
                else:
                    self._parts += entry.kept.parts
            entry.kept.see()
        if self._now is None or known != len(self._entries):
            self._now = self._ids_now()
            self._kinds = self._kinds_now()
        self._ids = self._now

    def touched(self, is_calm):
        """Those that may be other than they were at the last look; None where nothing is known of any."""
        if self._ids is None:
            return None
        if is_calm:
            return ()
        if self._changes_kinds and self._kinds_now() != self._kinds:
            self.drop()
            return None
        touched = [entry for entry in self._read if entry.kept.is_touched(entry)]
        self._now = self._ids_now()
        if self._now != self._ids:
            listed = (entry for entry in self._entries if entry.kept.parts is not None)
            touched += [entry for entry in listed if entry.kept.is_touched(entry)]
        return touched

    def _ids_now(self):
        """What all of them hold, one after the other, and where each ends."""
        return list(map(id, _each(self._parts))), list(map(len, self._parts))

    def _kinds_now(self):
        return list(map(id, map(type, self._objects)))

    def _way(self, kind):
        known = self._ways.get(id(kind))
        if known is None:
            known = self._ways[id(kind)] = _way_of(kind), kind
        return known[0]


def _way_of(kind):
    """What lists all that objects of a kind hold; `_READ` where they have to be read, None where none may be kept."""
    if kind in _SEQUENCES:
        return lambda value: (value,)
    if kind in _TABLES:
        return lambda value: (value, dict.values(value))
    if kind in _OTHERS or _names(kind).get("__module__") in TOLD_BY_REPR:
        return _READ
    bases = _mro(kind)
    if any(base not in _BASES and (is_library(base) or "__del__" in _names(base)) for base in bases):
        return None
    namespace = namespace_of(kind)
    if namespace is None or not (_BASES - _PLAIN).isdisjoint(bases):
        return _READ

    def all_of(value):
        held = namespace(value)
        return held, held.values()

    return all_of
