"""Keeps the frames of the tests and of the harness out of what learner code meets.

Whoever walks up the stack from there comes to its end, as in a program of their own.
"""

import gc
import sys
import types
import unittest
import unittest.mock

from ..cost import meter

getframe = sys._getframe
back = types.FrameType.__dict__["f_back"].__get__
_globals_of_frame = types.FrameType.__dict__["f_globals"].__get__
_globals_of = types.FunctionType.__dict__["__globals__"].__get__
_builtins_of = types.FunctionType.__dict__["__builtins__"].__get__
code_of = types.FunctionType.__dict__["__code__"].__get__
_put_code = types.FunctionType.__dict__["__code__"].__set__
_namespace = types.ModuleType.__dict__["__dict__"].__get__
_current_frames, _settrace, _setprofile = sys._current_frames, sys.settrace, sys.setprofile
_addaudithook = sys.addaudithook
_modules, _Module, _Function = sys.modules, types.ModuleType, types.FunctionType

# Changed in place, since the guard puts back whatever is bound anew. Namespaces by their address.
_closed = {}
_learners = {"__main__"}


def close(*namespaces):
    """No frame or function that has one of these as its globals is met any more."""
    for namespace in namespaces:
        _closed[id(namespace)] = namespace


def trust(learners):
    """Takes the names of the learner's modules."""
    _learners.clear()
    _learners.update(learners)


def asks_for_learner(frame):
    """Whether learner code runs in a frame, or had the library called that runs there."""
    while frame is not None:
        namespace = _globals_of_frame(frame)
        if id(namespace) in _closed:
            return False
        if _may_be_learners(namespace):
            return True
        frame = back(frame)
    return False


def _may_be_learners(namespace):
    name = namespace.get("__name__")
    if type(name) is not str or name in _learners:
        return True
    module = _modules.get(name)
    return not isinstance(module, _Module) or _namespace(module) is not namespace


def is_learners(value):
    """Whether a value is a function that stands in the learner's code."""
    return type(value) is _Function and _globals_of(value).get("__name__") in _learners


def _is_closed(frame):
    return id(_globals_of_frame(frame)) in _closed


def _f_back(frame):
    previous = back(frame)
    if previous is None or not _is_closed(previous) or not asks_for_learner(getframe(1)):
        return previous
    return None


def _is_hidden(function, asking):
    return id(_globals_of(function)) in _closed and asks_for_learner(asking)


def _globals(function):
    return {} if _is_hidden(function, getframe(1)) else _globals_of(function)


def _builtins(function):
    return {} if _is_hidden(function, getframe(1)) else _builtins_of(function)


def _set_code(function, code):
    # Other code would run there with what the tests hold. That of unittest is put back.
    is_of_unittest = _globals_of(function).get("__name__", "").startswith("unittest")
    if _is_hidden(function, getframe(1)) and not is_of_unittest:
        raise AttributeError("readonly attribute")
    _put_code(function, code)


def _getframe(depth=0, /):
    frame, target = getframe(1), getframe(depth + 1)
    if asks_for_learner(frame):
        while frame is not target:
            frame = back(frame)
            if _is_closed(frame):
                raise ValueError("call stack is not deep enough")
    return target


def _own_frames():
    return {thread: getframe(1) for thread in _current_frames()}


def _veiled(function):
    """A trace or profile function that is told of no closed frame."""

    def traced(frame, event, argument):
        return None if _is_closed(frame) else function(frame, event, argument)

    return None if function is None else traced


def settrace(function, /):
    _settrace(_veiled(function))


def setprofile(function, /):
    _setprofile(_veiled(function))


def addaudithook(hook, /):
    """Tells a hook of no event that a closed frame brings about."""
    is_asking = False

    def told(event, arguments):
        nonlocal is_asking
        if is_asking:  # what is asked here is an event too
            return
        is_asking = True
        try:
            frame = back(getframe())
            is_told = frame is not None and not _is_closed(frame)
        finally:
            is_asking = False
        if is_told:
            hook(event, arguments)

    _addaudithook(told)


def _put_into_class(cls, name, getter, setter=None):
    # A class made in C takes no assignment; its dictionary does, and Python looks into no other.
    gc.get_referents(cls.__dict__)[0][name] = property(getter, setter)


def _put_into_sys(name, function):
    function.__name__ = function.__qualname__ = name
    function.__module__ = "sys"
    setattr(sys, name, function)


_put_into_class(types.FrameType, "f_back", _f_back)
_put_into_class(types.FunctionType, "__globals__", _globals)
_put_into_class(types.FunctionType, "__builtins__", _builtins)
_put_into_class(types.FunctionType, "__code__", code_of, _set_code)
sys._clear_internal_caches()
for _name, _function in {
    "_getframe": _getframe,
    "_current_frames": _own_frames,
    "settrace": settrace,
    "setprofile": setprofile,
    "addaudithook": addaudithook,
}.items():
    _put_into_sys(_name, _function)

# Nobody pays for steps that stand here.
meter.exempt(value.__code__ for value in list(vars().values()) if type(value) is types.FunctionType)

# An assertion of theirs leads to the test that makes it.
close(*(vars(module) for name, module in sys.modules.items() if name.startswith("unittest")))
