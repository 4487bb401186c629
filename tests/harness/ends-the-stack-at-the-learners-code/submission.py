import inspect
import sys
import unittest
from unittest.case import _ShouldStop

SEEN = []


def upwards():
    frame = sys._getframe()
    while frame is not None:
        yield frame
        frame = frame.f_back


def callers():
    return [frame.f_code.co_name for frame in upwards()]


def by_depth():
    try:
        return sys._getframe(1).f_globals["SECRET"]
    except ValueError as error:
        return str(error)


def by_error():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__.tb_frame.f_back


def by_library():
    return [info.function for info in inspect.stack()], inspect.currentframe().f_back


def by_thread():
    return [frame.f_code.co_name for frame in sys._current_frames().values()]


def by_function():
    classes = unittest.TestCase.__subclasses__()
    return [cls.test_class.__globals__ for cls in classes if is_test(cls)]


def is_test(cls):
    return hasattr(cls, "test_class")


def inner():
    return sys._getframe(1).f_code.co_name


def outer():
    return inner()


def call(function):
    return function()


def traced(number):
    def trace(frame, event, argument):
        SEEN.append(frame.f_code.co_name)
        if "second" in frame.f_locals:
            frame.f_locals["first"] = frame.f_locals["second"]
        return trace

    sys.settrace(trace)
    return number


def profiled(number):
    def profile(frame, event, argument):
        if "second" in frame.f_locals:
            frame.f_locals["first"] = frame.f_locals["second"]

    sys.setprofile(profile)
    return number


def seen():
    sys.settrace(None)
    return SEEN


def stops():
    raise _ShouldStop


def answers():
    for frame in upwards():
        case = frame.f_locals.get("self")
        if case is not None:
            case._outcome.expecting_failure = True
    return None
