"""The names of the learner's module and open calls, and which have another value than before."""

import types

from .forms import ATOMS, is_library, text_of, visible

_NEAR = 16
"""Frames from the innermost whose names are read in every step. What waits further out does not change."""
_missing = object()


class Names:
    """`root` is the module's namespace; `held` says what a name shows, and has the value found."""

    def __init__(self, root, is_watched, held):
        self._root = root
        self._is_watched = is_watched
        self._held = held
        self._known = {}

    def forget(self):
        """The next changes tell of everything."""
        self._known.clear()

    def changes(self, frame, stack):
        """(frame's number, name, Held) of each name that changed; whatever is held is asked for."""
        changed = []
        own = [item for item in visible(self._root.items()) if self._is_own(item[1])]
        self._compare(0, own, changed)
        calls = stack.calls
        for far, (call, outer) in enumerate(zip(reversed(calls), stack.frames(frame)), 1):
            if far > _NEAR and call.holds is not None:
                break
            items = [] if call.number == 0 else visible(outer.f_locals.items())
            if call.number != 0:
                self._compare(call.number, items, changed)
            is_far = far >= _NEAR
            call.holds = [value for _, value in items if type(value) not in ATOMS] if is_far else None
        for call in calls[: max(0, len(calls) - _NEAR)]:
            for value in call.holds:
                self._held(value)
        return changed

    def _compare(self, number, items, changed):
        """Appends the names of a frame whose value is another than it was."""
        known = self._known.setdefault(number, {})
        held = self._held
        for name, value in items:
            before = known.get(name)
            if type(value) in ATOMS:
                if before is not None and before[0] is value:
                    continue
                now = text_of(value)
                known[name] = value, now
            else:
                now = held(value)
                known[name] = _missing, now
            if before is None or before[1] != now:
                changed.append((number, name, now))
        if len(known) > len(items):
            for name in known.keys() - {name for name, _ in items}:
                del known[name]
                changed.append((number, name, None))

    def _is_own(self, value):
        """Whether a module's name is about the program: what was imported is not."""
        kind = type(value)
        if kind is types.FunctionType:
            return self._is_watched(value.__code__)
        if kind is types.ModuleType or kind is types.BuiltinFunctionType:
            return False
        return not issubclass(kind, type) or not is_library(value)
