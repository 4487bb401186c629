"""Python's own tracer on a program -> what each step finds, in JSON: for comparison with ours.

Written after the format that Python Tutor's tracer has published: before each line, at each call,
return and exception, with the names of the frame in which it is and what they hold.
"""

import collections
import contextlib
import inspect
import io
import json
import opcode
import sys

TAKES_NEXT = {opcode.opmap["SEND"], opcode.opmap["FOR_ITER"]}
ATOMS = (int, float, complex, str, bytes, bool, range, type(None))


def shown(value, depth=3):
    """An atom's text, or what kind of object it is and, so deep, what it holds."""
    if type(value) in ATOMS:
        return repr(value)
    if isinstance(value, type):
        return "class"
    if callable(value) and hasattr(value, "__code__"):
        return "function"

    def inner(held):
        return shown(held, depth - 1)

    name = type(value).__name__
    if depth == 0 or isinstance(value, BaseException):
        return name
    if isinstance(value, dict):
        held = [f"{inner(key)}: {inner(each)}" for key, each in value.items()]
    elif hasattr(value, "_fields") or is_own(type(value)):
        held = [f"{field}={inner(each)}" for field, each in fields_of(value)]
    elif isinstance(value, (set, frozenset)):
        held = sorted(map(inner, value))
    elif isinstance(value, (list, tuple, collections.deque)):
        held = map(inner, value)
    else:
        return name
    return f"{name}({', '.join(held)})"


def fields_of(value):
    if hasattr(value, "_fields"):
        return value._asdict().items()
    if hasattr(value, "__slots__"):
        return [(slot, getattr(value, slot)) for slot in value.__slots__ if hasattr(value, slot)]
    return vars(value).items()


def is_own(cls):
    """Whether a class is the program's."""
    return cls.__module__ in ("__main__", "solution")


def is_imported(value):
    """Imported names are not the program's; a module shows its own alone."""
    return inspect.ismodule(value) or (isinstance(value, type) and not is_own(value))


def main(path):
    with open(path, encoding="utf-8") as file:
        code = compile(file.read(), path, "exec")
    steps = []

    def note(event, frame, error=None):
        is_module = frame.f_code.co_name == "<module>"
        names = {
            name: shown(value)
            for name, value in frame.f_locals.items()
            if not name.startswith("__") and not (is_module and is_imported(value))
        }
        function = "" if is_module else frame.f_code.co_name
        steps.append([event, frame.f_lineno, function, names, error])

    def trace(frame, event, argument):
        code = frame.f_code
        if code.co_filename != path:
            return None
        is_function = bool(code.co_flags & inspect.CO_OPTIMIZED)
        if event == "exception":
            # With this one ends what `for`, `await` and `yield from` go through.
            if argument[0] is StopIteration and code.co_code[frame.f_lasti] in TAKES_NEXT:
                return trace
            state["unwinding"] = frame
            note("raise", frame, argument[0].__name__)
        elif event == "line":
            state["unwinding"] = None
            note("line", frame)
        elif event == "return":
            # One that an exception ends returns nothing.
            if is_function and state["unwinding"] is not frame:
                note("return", frame)
            elif code.co_name == "<module>":
                state["end"] = frame
        elif is_function:
            note("call", frame)
        return trace

    state = {"unwinding": None, "end": None}
    sys.settrace(trace)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(code, {"__name__": "__main__"})
            note("return", state["end"])
    except Exception:
        pass
    finally:
        sys.settrace(None)
    print(json.dumps(steps))


main(sys.argv[1])
