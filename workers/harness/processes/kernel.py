"""Asks the kernel, which the first process keeps for all of them; see `runtime/processes/`."""

import itertools
import math
import os
from json import dumps, loads

from ..threads import scheduler, switching
from ..threads.thread import Queue

_REQUESTS = 1_000_001
"""A descriptor: a request is written to it whole, and answers are read of it."""
_PATIENCE = 1_000_002
"""A descriptor: reading n bytes of it waits for an answer, for n milliseconds at most, 0 for ever."""
_LONGEST = 60_000
_LOOKS_EVERY = 50
_MILLISECOND = 1_000_000
_OF_PROCESS = 2**20
"""Numbers that a process gives to what it makes."""

_read, _write, _getpid = os.read, os.write, os.getpid
_requests = itertools.count(1)
_made = itertools.count(1)
_waiting = {}
_answers = {}
_pid = _getpid()
_is_open = False
_look = None


def pid():
    return _pid


def be(number):
    """This process is the one of that number."""
    global _pid
    _pid = number


def open_up():
    """From here on, whoever waits lets other processes ask for something meanwhile."""
    global _is_open
    _is_open = True


def milliseconds(seconds):
    """A timeout as the kernel takes it; None for one without an end."""
    if seconds is None or seconds == math.inf:
        return None
    return max(0, round(seconds * 1000, 3))


def number():
    """A number for something new, which no other process gives to anything."""
    return _pid * _OF_PROCESS + next(_made)


def tell(what, *parameters):
    """Has something done that gives no answer."""
    _post(0, what, parameters, b"")


def ask(what, *parameters, payload=b""):
    """-> (the answer, the bytes that come with it). Other threads go on meanwhile."""
    request = next(_requests)
    before = switching.hold(True)
    queue = _waiting[request] = Queue()
    try:
        _post(request, what, parameters, payload)
        poll()
        while request not in _answers:
            scheduler.wait(queue)
        return _answers.pop(request)
    finally:
        del _waiting[request]
        _answers.pop(request, None)
        switching.hold(before)


def first():
    """The bytes that a process is started with."""
    return _next()


def _post(request, what, parameters, payload):
    _write(_REQUESTS, dumps([request, what, *parameters]).encode() + b"\n" + payload)


def _next():
    size = _read(_REQUESTS, 4)
    return _read(_REQUESTS, int.from_bytes(size, "little")) if size else None


# What the scheduler asks of whoever may wake threads from outside.


def is_open():
    return _is_open


def is_awaited():
    return bool(_waiting)


def poll():
    """Has those threads go on whose answers have come."""
    before = switching.hold(True)
    while (answer := _next()) is not None:
        head, _, payload = answer.partition(b"\n")
        request, result = loads(head)
        if request in _waiting:
            _answers[request] = result, payload
            scheduler.wake_all(_waiting[request])
    switching.hold(before)


def wait(nanoseconds=None):
    """Lets time go by until something comes, but no longer than that."""
    milliseconds = 0 if nanoseconds is None else max(1, -(-nanoseconds // _MILLISECOND))
    if _look is not None:
        milliseconds = min(milliseconds or _LOOKS_EVERY, _LOOKS_EVERY)
    _read(_PATIENCE, min(milliseconds, _LONGEST))
    poll()
    if _look is not None and not scheduler.others_ready():
        _look()


def look_with(look):
    """Calls `look` now and then while nothing comes; it may raise what ends the program."""
    global _look
    _look = look
