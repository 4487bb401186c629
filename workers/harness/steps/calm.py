"""Which steps can have changed no object, by the instructions that ran since the one before."""

import builtins
import dis

from .forms import ATOMS
from .stack import SLEEPING

_QUIET = frozenset(
    """
    BINARY_SLICE CACHE COMPARE_OP CONVERT_VALUE COPY COPY_FREE_VARS DELETE_FAST DELETE_NAME DICT_MERGE
    DICT_UPDATE END_FOR EXTENDED_ARG GET_ITER IS_OP LIST_APPEND MAKE_CELL MAKE_FUNCTION MAP_ADD NOP NOT_TAKEN
    PUSH_NULL RESUME RETURN_GENERATOR RETURN_VALUE SET_ADD SET_FUNCTION_ATTRIBUTE STORE_GLOBAL STORE_NAME
    SWAP TO_BOOL
    """.split()
)
"""What takes and makes values, and binds names. Code of the learner's that it calls has steps of its own."""
_DELICATE = frozenset(
    "CONTAINS_OP FOR_ITER LIST_EXTEND SET_UPDATE UNPACK_EX UNPACK_SEQUENCE".split()
)
"""What besides changes those objects that are changed by being looked at: generators, a defaultdict."""
_QUIET_KINDS = ("BUILD_", "FORMAT_", "JUMP_", "LOAD_", "POP_", "STORE_FAST", "UNARY_")
_CALLS = frozenset({"CALL", "CALL_KW", "CALL_FUNCTION_EX"})
_IN_PLACE = range(13, 26)
_SUBSCRIPT = 26
"""Arguments of BINARY_OP; see CPython's Include/opcode.h."""
_BUSY = frozenset("__import__ compile delattr eval exec input open setattr super vars".split())
_HARMLESS = frozenset(dir(builtins)) - _BUSY
"""Builtins that change no object which they are given."""

_GOING_ON = frozenset({"line", "call", "resume"})


class _Line:
    """What the instructions of a line may do: nothing if it `is_calm`, but for what is said besides.

    `is_delicate` says that it may change what is changed by being looked at; `targets` are names of what it
    changes in place, and `callee` is what it calls.
    """

    __slots__ = ("callee", "callees", "calls", "is_calm", "is_delicate", "targets")

    def __init__(self):
        self.calls = 0
        self.callee = None
        self.callees = []
        self.is_calm = True
        self.is_delicate = False
        self.targets = []

    def take(self, instruction, follower):
        name, arg, value = instruction.opname, instruction.arg, instruction.argval
        if name in _CALLS:
            self.calls += 1
            self.is_delicate = True
        elif name in _DELICATE:
            self.is_delicate = True
        elif name == "BINARY_OP":
            self.is_delicate |= arg == _SUBSCRIPT
            if arg in _IN_PLACE:
                self._take_target(follower)
        elif name == "LOAD_BUILD_CLASS":
            self.is_calm = False
        elif _is_callee(instruction, follower):
            self.callees.append((name, value))
        elif name not in _QUIET and not name.startswith(_QUIET_KINDS):
            self.is_calm = False

    def _take_target(self, follower):
        if follower is None or follower.opname not in ("STORE_FAST", "STORE_NAME"):
            self.is_calm = False
        else:
            self.targets.append(follower.argval)

    def close(self):
        """All has been taken."""
        busy = [
            value for name, value in self.callees if name == "LOAD_ATTR" or value not in _HARMLESS
        ]
        if self.calls != len(self.callees) or len(busy) > 1:
            self.is_calm = False
        elif busy:
            self.callee = busy[0]


def _is_callee(instruction, follower):
    """Whether what an instruction loads is going to be called."""
    name = instruction.opname
    if name in ("LOAD_GLOBAL", "LOAD_ATTR") and instruction.arg & 1:
        return True
    return name.startswith("LOAD_") and follower is not None and follower.opname == "PUSH_NULL"


_UNKNOWN = _Line()
_UNKNOWN.is_calm = False


class Calm:
    """Follows the steps; `is_delicate()` says whether there may be objects that change by being looked at."""

    def __init__(self, is_delicate):
        self._is_delicate = is_delicate
        self._codes = {}
        self._callers = {}
        self._since = None

    def is_calm(self, event, frame, line):
        """Whether no object has changed since the step before. Takes each step once."""
        place = id(frame)
        is_calm = self._was_calm(event, frame, place)
        if event in _GOING_ON:
            if event == "call" and not is_calm:
                self._callers.pop(place, None)
            self._since = place, self._line(frame.f_code, line), False
        elif event == "return" and place in self._callers:
            caller, ran = self._callers.pop(place)
            self._since = caller, ran, True
        else:
            self._since = None
        return is_calm

    def _was_calm(self, event, frame, place):
        """Of what ran since: the rest of a line in this frame, or in its caller's until it called this one."""
        if self._since is None:
            return False
        since, ran, has_called = self._since
        if since == place:
            return (has_called or ran.callee is None) and self._kept_calm(ran, frame)
        caller = frame.f_back
        if event != "call" or id(caller) != since or not _is_called(frame.f_code, ran.callee):
            return False
        if not self._kept_calm(ran, caller):
            return False
        self._callers[place] = since, ran
        return True

    def _kept_calm(self, ran, frame):
        if not ran.is_calm or (ran.is_delicate and self._is_delicate()):
            return False
        return not ran.targets or all(
            type(frame.f_locals.get(name)) in ATOMS for name in ran.targets
        )

    def _line(self, code, number):
        lines = self._codes.get(id(code))
        if lines is None:
            lines = self._codes[id(code)] = _lines_of(code)
        return lines.get(number, _UNKNOWN)


def _is_called(code, callee):
    """Whether it is what goes by that name in a call; a class's is what makes its objects."""
    if code.co_name == "__init__":
        return code.co_qualname.endswith(f"{callee}.__init__")
    return code.co_name == callee


def _lines_of(code):
    """{number: _Line} of a code object."""
    lines = {}
    if code.co_flags & SLEEPING:
        return lines  # Its names are shown in an object.
    instructions = list(dis.get_instructions(code))
    for instruction, follower in zip(instructions, [*instructions[1:], None]):
        lines.setdefault(instruction.line_number, _Line()).take(instruction, follower)
    for line in lines.values():
        line.close()
    return lines
