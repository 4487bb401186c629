"""Where one thread is stopped for another: before whatever in the learner's code touches shared state.

The language promises of no two of these that nothing comes between them. What lies between two of
them is a thread's own, and stopping there would show nothing new.
"""

import dis
import gc
import sys
import types

from ..watching import tool

_events = sys.monitoring.events
_KINDS = _events.INSTRUCTION | _events.LINE
_disable = sys.monitoring.DISABLE
_TOUCHING = (
    "LOAD_ATTR",
    "STORE_ATTR",
    "DELETE_ATTR",
    "STORE_GLOBAL",
    "LOAD_DEREF",
    "STORE_DEREF",
    "STORE_SUBSCR",
    "DELETE_SUBSCR",
    "CONTAINS_OP",
    "FOR_ITER",
    "CALL",
    "CALL_KW",
    "CALL_FUNCTION_EX",
)
_SUBSCRIPT = "[]"


class Points:
    """Calls `reach()` at each point and `see(frame, line)` at each line, while it watches."""

    def __init__(self, sources, reach, see):
        self._codes = _codes_of(sources)
        self._touching = {}
        self._reach = reach
        self._see = see

    def __enter__(self):
        tool.claim()
        tool.register(tool.ID, _events.INSTRUCTION, self._on_instruction)
        tool.register(tool.ID, _events.LINE, self._on_line)
        for code in self._codes:
            tool.set_local_events(tool.ID, code, _KINDS)

    def __exit__(self, *_error):
        for code in self._codes:
            tool.set_local_events(tool.ID, code, 0)

    def _on_instruction(self, code, offset):
        touching = self._touching.get(code)
        if touching is None:
            touching = self._touching[code] = _offsets(code)
        if offset not in touching:
            return _disable
        self._reach()
        return None

    def _on_line(self, code, line):
        self._see(sys._getframe(1), line)


def _codes_of(sources):
    """The code of all functions that the learner's files have made."""
    functions = [each for each in gc.get_objects() if type(each) is types.FunctionType]
    own = [each.__code__ for each in functions if sources.shown(each.__code__.co_filename)]
    found = {}
    while own:
        code = own.pop()
        if id(code) not in found:
            found[id(code)] = code
            own += [one for one in code.co_consts if type(one) is types.CodeType]
    return list(found.values())


def _offsets(code):
    return {each.offset for each in dis.get_instructions(code) if _touches(each)}


def _touches(instruction):
    if instruction.baseopname == "BINARY_OP":
        return instruction.argrepr == _SUBSCRIPT
    return instruction.baseopname in _TOUCHING
