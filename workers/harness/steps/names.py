"""The names of the learner's module and open calls, and which have another value than before."""

import inspect
import opcode
import types

from .forms import ATOMS, is_hidden, is_library
from .scopes import MISSING, Changes, Scope, scope_of

_NEAR = 16
"""Frames from the innermost in which others may change names. What waits further out does not change."""
_WRITING = frozenset("__dict__ exec eval globals locals modules setattr vars".split())
_STORING = frozenset({opcode.opmap["STORE_GLOBAL"], opcode.opmap["DELETE_GLOBAL"]})


def write_to_module(codes):
    """Whether what is called may change the names of the module."""
    return any(
        not _WRITING.isdisjoint(code.co_names) or not _STORING.isdisjoint(code.co_code[::2])
        for code in codes
    )


class Names:
    """Those of a Stack's frames and of the module, whose namespace is `root`.

    `is_written` says that what is called may change the module's.
    """

    def __init__(self, root, stack, heap, is_watched, is_written):
        self._namespace = root
        self._stack = stack
        self._heap = heap
        self._is_watched = is_watched
        self._is_written = is_written
        self.forget()

    def forget(self):
        """The next look tells of everything."""
        for call in self._stack.calls:
            call.scope = None
        self._root = Scope(0, self._is_written, self._is_own)
        self._asleep = {}
        self._waiting = {}
        self._calls = []
        self._seen_changes = -1
        self._shared = 0
        self._brief = []
        self._has_passed = False

    def look(self, frame, passing, is_calm):
        """The Changes since the last look; `passing` holds what is returned, to which no name may refer.

        `is_calm` says that no object has changed.
        """
        changes = self._changes = Changes()
        self._passing = [value for value in passing if type(value) not in ATOMS]
        changes.gained += self._passing
        changes.has_lost, self._has_passed = self._has_passed, bool(self._passing)
        reach = self._shared
        if self._stack.changes != self._seen_changes:
            reach = max(self._restacked(), self._shared)
        self._read_root()
        frames = self._stack.frames(frame) if reach else (frame,)
        for far, (call, outer) in enumerate(zip(reversed(self._calls), frames)):
            if far > reach:
                break
            scope = call.scope
            if scope is self._root:
                continue
            if far == 0 or scope.is_shared or scope.values is None:
                scope.read(outer.f_locals, changes)
                if far == 0 or (scope.is_shared and far < _NEAR):
                    self._brief.append(scope)
        if not is_calm:
            for scope in (self._root, *(call.scope for call in self._calls[: -_NEAR - 1 : -1])):
                if scope.classes:
                    scope.look_at_classes(changes)
        return changes

    def _read_root(self):
        root = self._root
        is_top = bool(self._calls) and self._calls[-1].scope is root
        if is_top or root.is_shared or root.values is None:
            root.read(self._namespace, self._changes)
            if is_top or root.is_shared:
                self._brief.append(root)

    def roots(self):
        """What they refer to and is no atom, the module's first and then those of the innermost call."""
        scopes = [self._root]
        scopes += [call.scope for call in reversed(self._calls) if call.number]
        return [scope.values[spot] for scope in scopes for spot in scope.spots] + self._passing

    def paused(self):
        """Where the objects lie that only calls refer to which wait for others."""
        scopes = [call.scope for call in self._stack.paused() if call.scope is not None]
        scopes += self._waiting.values()
        return [scope.ids[spot] for scope in scopes for spot in scope.spots]

    def told(self):
        """(frame's number, name, Held) of each that changed, or None for one that is bound no more."""
        told = []
        held = self._heap.held
        for scope, name, value in self._changes.names:
            now = None if value is MISSING else held(value)
            if scope.told.get(name) != now:
                scope.told[name] = now
                told.append((scope.number, name, now))
        return told

    def release(self):
        """Keeps no value that the next line may change."""
        for scope in self._brief:
            scope.values = None
        self._brief.clear()
        self._changes = self._passing = None

    def _restacked(self):
        """Takes over which calls are open; how far out some are that have not been read."""
        before, calls = self._calls, self._stack.calls.copy()
        self._calls, self._seen_changes = calls, self._stack.changes
        same = min(len(before), len(calls))
        while same and before[same - 1] is not calls[same - 1]:
            same -= 1
        for call in before[same:]:
            self._left(call)
        if same and same < len(before):
            calls[same - 1].scope.values = None  # It went on, and may have called again.
        new = calls[same:]
        for call in new:
            if call.scope is None:
                call.scope = self._scope_of(call)
            else:
                call.scope.forget()  # Its thread goes on.
                self._changes.goes_on = True
        if not same:
            self._root.values = None
        near = calls[: -_NEAR - 1 : -1]
        self._shared = max((far for far, call in enumerate(near) if call.scope.is_shared), default=0)
        return len(new)

    def _left(self, call):
        scope = call.scope
        scope.values = None
        if scope.spots:
            self._changes.has_lost = True
        if self._stack.is_asleep(call):
            self._asleep[call.number] = scope
            if call.code.co_flags & inspect.CO_COROUTINE:
                self._waiting[call.number] = scope

    def _scope_of(self, call):
        if not call.number:
            return self._root
        scope = self._asleep.pop(call.number, None)
        if scope is None:
            return scope_of(call.code, call.number)
        scope.forget()  # What it refers to may be told by other numbers.
        if self._waiting.pop(call.number, None) is not None:
            self._changes.goes_on = True
        return scope

    def _is_own(self, name, value):
        """Whether a module's name is about the program: what was imported is not."""
        if is_hidden(name):
            return False
        kind = type(value)
        if kind is types.FunctionType:
            return self._is_watched(value.__code__)
        if kind is types.ModuleType or kind is types.BuiltinFunctionType:
            return False
        return not issubclass(kind, type) or not is_library(value)
