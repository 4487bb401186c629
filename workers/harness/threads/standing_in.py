"""How `threading`, `_thread`, `queue` and the rest of the library come to use the threads of this room.

Applied once at import, before the guard takes its copy, so that it belongs to the restored state.
"""

import concurrent.futures.thread  # noqa: F401  its lock is one of those replaced
import functools
import logging
import operator
import queue
import signal
import sys
import threading
import time

import _queue
import _thread

from . import endings, locks, scheduler
from .thread import Thread

_signal = signal.signal
_NATIVE_LOCKS = {_thread.lock: locks.lock, _thread.RLock: locks.RLock}


def start_joinable_thread(function, handle=None, daemon=True):
    if handle is None:
        handle = locks._ThreadHandle()
    elif handle.ident:
        raise RuntimeError("thread already started")
    _start(function, handle, daemon)
    return handle


def start_new_thread(function, args, kwargs=None, /):
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    if kwargs is not None and not isinstance(kwargs, dict):
        raise TypeError("optional 3rd arg must be a dictionary")

    def call():
        try:
            function(*args, **(kwargs or {}))
        except SystemExit:
            pass
        except BaseException as error:
            told = f"Exception ignored in thread started by {function!r}"
            trace = error.__traceback__.tb_next
            sys.unraisablehook(_Unraisable((type(error), error, trace, told, None)))

    handle = locks._ThreadHandle()
    _start(call, handle, True)
    return handle.ident


def _kind_of_unraisable():
    """The class of what `sys.unraisablehook` is called with, which has no name in `sys`."""

    class Failing:
        def __del__(self):
            raise ValueError

    taken = []
    before, sys.unraisablehook = sys.unraisablehook, taken.append
    Failing()
    sys.unraisablehook = before
    return type(taken[0])


_Unraisable = _kind_of_unraisable()


def _start(function, handle, is_daemon):
    def whole():
        try:
            function()
        except BaseException:
            pass  # `threading.Thread` has told of it

    known_as = getattr(function, "__self__", None)
    handle.begin(scheduler.start(whole, is_daemon, known_as))


def _count():
    return len(scheduler.alive()) - 1


def get_ident():
    return scheduler.current.ident


@functools.wraps(signal.signal)
def _set_signal_handler(number, handler, /):
    if scheduler.current.number:
        raise ValueError("signal only works in main thread of the main interpreter")
    return _signal(number, handler)


def _set_native_id(thread):
    thread._native_id = get_ident()


@functools.wraps(time.sleep)
def sleep(seconds, /):
    """As `time.sleep`, with the same errors."""
    if not isinstance(seconds, float):
        seconds = operator.index(seconds)
    elif seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    scheduler.sleep(seconds)


def _make_handle(ident):
    handle = locks._ThreadHandle()
    handle.begin(scheduler.current if ident == scheduler.current.ident else Thread(0))
    return handle


_OF_THREAD = {
    "lock": locks.lock,
    "LockType": locks.lock,
    "RLock": locks.RLock,
    "allocate_lock": locks.lock,
    "allocate": locks.lock,
    "_ThreadHandle": locks._ThreadHandle,
    "_make_thread_handle": _make_handle,
    "start_joinable_thread": start_joinable_thread,
    "start_new_thread": start_new_thread,
    "start_new": start_new_thread,
    "get_ident": get_ident,
    "get_native_id": get_ident,
    "_count": _count,
    "_shutdown": endings.join_others,
}
_OF_THREADING = {
    "Lock": locks.lock,
    "_LockType": locks.lock,
    "_allocate_lock": locks.lock,
    "_CRLock": locks.RLock,
    "_ThreadHandle": locks._ThreadHandle,
    "_make_thread_handle": _make_handle,
    "_start_joinable_thread": start_joinable_thread,
    "_thread_shutdown": endings.join_others,
    "get_ident": get_ident,
    "get_native_id": get_ident,
}


def _replace_locks():
    """Those that the library's modules made when they were imported."""
    for module in list(sys.modules.values()):
        for name, value in list(getattr(module, "__dict__", {}).items()):
            kind = _NATIVE_LOCKS.get(type(value))
            if kind is not None:
                setattr(module, name, kind())


def _apply():
    for function in (get_ident, start_new_thread, start_joinable_thread):
        function.__module__ = "_thread"
    vars(_thread).update(_OF_THREAD)
    vars(threading).update(_OF_THREADING)
    time.sleep = sleep
    signal.signal = _set_signal_handler
    queue.SimpleQueue = _queue.SimpleQueue = queue._PySimpleQueue
    _replace_locks()
    main = threading.main_thread()
    main._os_thread_handle = _make_handle(scheduler.current.ident)
    main._started = threading.Event()
    main._started.set()
    # What CPython has where the operating system gives threads a number.
    threading._HAVE_THREAD_NATIVE_ID = True
    threading.__all__.append("get_native_id")
    threading.Thread._set_native_id = _set_native_id
    threading.Thread.native_id = property(operator.attrgetter("_native_id"))
    _set_native_id(main)
    for reference in logging._handlerList:
        handler = reference()
        if handler is not None:
            handler.createLock()


_apply()
