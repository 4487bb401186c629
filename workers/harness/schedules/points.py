"""Where one thread is stopped for another: before whatever in the learner's code touches shared state.

The language promises of no two of these that nothing comes between them. What lies between two of
them is a thread's own, and stopping there would show nothing new.
"""

import dis
import gc
import sys
import types

from ..watching import tool
from ..watching.whereabouts import begins_at_once

_events = sys.monitoring.events
_KINDS = _events.INSTRUCTION | _events.LINE | _events.PY_START
_disable = sys.monitoring.DISABLE
_READING = ("LOAD_ATTR", "LOAD_DEREF", "CONTAINS_OP")
_CHANGING = (
    "STORE_ATTR",
    "DELETE_ATTR",
    "STORE_GLOBAL",
    "STORE_DEREF",
    "STORE_SUBSCR",
    "DELETE_SUBSCR",
    "FOR_ITER",
    "CALL",
    "CALL_KW",
    "CALL_FUNCTION_EX",
    "YIELD_VALUE",
)
"""What may change something that others see."""
_SUBSCRIPT = "[]"


class Points:
    """Calls `reach(may_change)` at each point and `see(frame, line)` at each line, while it watches."""

    def __init__(self, sources, reach, see):
        self._codes = _codes_of(sources)
        self._touching = {}
        self._reach = reach
        self._see = see

    def __enter__(self):
        tool.claim()
        tool.register(tool.ID, _events.INSTRUCTION, self._on_instruction)
        tool.register(tool.ID, _events.LINE, self._on_line)
        tool.register(tool.ID, _events.PY_START, self._on_start)
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
        self._reach(touching[offset])
        return None

    def _on_start(self, code, offset):
        if begins_at_once(code, offset):
            frame = sys._getframe(1)
            self._see(frame, frame.f_lineno)

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
    """{offset of an instruction that touches shared state: whether it may change it}"""
    instructions = list(dis.get_instructions(code))
    reading = [each for each in instructions if _reads(each)]
    changing = [each for each in instructions if each.baseopname in _CHANGING]
    return {each.offset: False for each in reading} | {each.offset: True for each in changing}


def _reads(instruction):
    if instruction.baseopname == "BINARY_OP":
        return instruction.argrepr == _SUBSCRIPT
    return instruction.baseopname in _READING
