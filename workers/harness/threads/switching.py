"""Stops a thread and lets another go on; see `runtime/threads.ts`, whose functions these are."""

import array
import os

_SWITCH = 1_000_000
"""A descriptor: reading n bytes of it goes on with thread number n."""

WHO_CAN = "Chrome and Edge 137, Firefox 153, Node 24 and later ones can"

_read = os.read
_spawn = None
_preempt_with = None
_mask = array.array("b", [0])
"""Not 0 while nobody is to be preempted; JavaScript looks at it."""


def connect(spawn, preempt_with):
    """Takes the functions of the runtime; there are none where the browser has no JSPI."""
    global _spawn, _preempt_with
    _spawn, _preempt_with = spawn, preempt_with


def can_start():
    """Whether this browser has what threads need."""
    return _spawn is not None


def start(function):
    """Makes a thread that calls a function -> its number, with which to go to it first.

    The function gives the number of the thread that goes on after it. Raises RuntimeError.
    """
    if _spawn is None:
        raise RuntimeError(
            f"can't start new thread (this browser cannot run threads; {WHO_CAN})"
        )
    number = _spawn(id(function))
    if number < 0:
        raise RuntimeError("can't start new thread")
    return number


def preempt_with(number):
    """Has a thread go on whenever another one has had its turn."""
    _preempt_with(number, _mask.buffer_info()[0])


def go_to(number):
    """Returns when somebody comes back to this thread."""
    _read(_SWITCH, number)


def hold(is_held):
    """While it is held, nobody is preempted. Returns what was the case before."""
    before = _mask[0]
    _mask[0] = is_held
    return before
