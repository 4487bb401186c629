"""The SQL that the learner's code sends while a test runs, by the line of theirs that sends it.

SQLite tells each statement, with its values in place, to a callback of its connection, and has room
for one: here it is ours, and whatever else is set as one is told by it.
"""

import inspect
import re
import sys
import weakref

from ..limits import STATEMENT, STATEMENTS
from ..report import cap

_getframe = sys._getframe

_VALUES = re.compile(r"'(?:[^']|'')*'|\bx'[0-9a-f]*'|\b\d[\w.]*|\bNULL\b", re.IGNORECASE)
_SAVEPOINT = re.compile(r"\bs\d+_x\d+\b")
_LIST = re.compile(r"\((?:\s*\?\s*,)+\s*\?\s*\)")
_PLANNED = ("SELECT", "WITH", "UPDATE", "DELETE", "INSERT", "REPLACE")
_DEEPEST = 20
"""Lines of one plan."""

THROUGH = ("sqlite3", "django", "sqlalchemy")
"""Capabilities, and words of a text, that lead to it."""

_sources = None
_groups = {}
_hears = False
_listens = False


def listen():
    """Has every connection that is made from now on tell what is sent to it."""
    global _listens
    if _listens:
        return
    import sqlite3
    from sqlite3 import dbapi2

    _listens = True
    connect, connection = sqlite3.connect, _listening(sqlite3.Connection)

    def listening_connect(*arguments, **options):
        if len(arguments) < 6:
            options.setdefault("factory", connection)
        return connect(*arguments, **options)

    for module in (sqlite3, dbapi2):
        module.connect, module.Connection = listening_connect, connection


def belong_to(sources):
    """Whose lines it is that send a statement."""
    global _sources
    _sources = sources


def _listening(native):
    class Connection(native):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options)
            self._told = None
            _tell_all(native, self)

        def set_trace_callback(self, callback):
            self._told = callback

    Connection.__module__, Connection.__qualname__ = native.__module__, native.__qualname__
    Connection.__doc__ = native.__doc__
    return Connection


def _tell_all(native, connection):
    # Whoever is told must not keep the connection alive.
    reference = weakref.ref(connection)

    def tell(text):
        told = reference()
        if told is None:
            return
        _note(text, reference)
        if told._told is not None:
            told._told(text)

    native.set_trace_callback(connection, tell)


def hear():
    """Begins anew."""
    global _hears
    _groups.clear()
    _hears = True


def report():
    """The SentStatements of protocol.ts, in the order in which they were first sent; nothing is heard any more."""
    global _hears
    _hears = False
    return [group.report() for group in _groups.values()]


def _note(text, connection):
    # A trigger's own statements are told as comments.
    if not _hears or text.startswith("--"):
        return
    frame = _getframe(2)
    while frame is not None and _sources.shown(frame.f_code.co_filename) is None:
        frame = frame.f_back
    if frame is None:
        return
    key = frame.f_code.co_filename, frame.f_lineno, _shape(text)
    group = _groups.get(key)
    if group is not None:
        group.count += 1
    elif len(_groups) < STATEMENTS:
        _groups[key] = _Group(frame, text, connection)


def _shape(text):
    """A statement without its values: what a loop sends again and again."""
    return _LIST.sub("(?)", _SAVEPOINT.sub("?", _VALUES.sub("?", text)))


class _Group:
    def __init__(self, frame, text, connection):
        self._file = _sources.shown(frame.f_code.co_filename)
        self._line = frame.f_lineno
        self._text = text
        self._connection = connection
        self.count = 1

    def report(self):
        return {
            "file": self._file,
            "line": self._line,
            "sql": cap(inspect.cleandoc(self._text).strip(), STATEMENT),
            "count": self.count,
            "plan": self._plan(),
        }

    def _plan(self):
        """How SQLite goes about it, a line for each step; empty where it does not say."""
        connection = self._connection()
        if connection is None or not self._text.lstrip().upper().startswith(_PLANNED):
            return []
        try:
            cursor = connection.cursor()
            cursor.row_factory = None
            rows = cursor.execute(f"EXPLAIN QUERY PLAN {self._text}").fetchmany(_DEEPEST)
        except Exception:
            return []  # It is closed, or another thread's, or the table is gone.
        depths = {0: -1}
        for number, parent, _, _ in rows:
            depths[number] = depths.get(parent, -1) + 1
        return [f"{'  ' * depths[number]}{detail}" for number, _, _, detail in rows]
