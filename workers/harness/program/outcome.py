"""How a program ended: shown on its stderr as Python shows it, and reported."""

import os
import sys

from ..cpython.sandbox import Ended
from ..honesty import own_work
from ..report import cap
from ..sources import tracebacks

_write = os.write


def of(error, sources):
    """The RunReport of a program that an exception ended, or None did."""
    if error is None:
        return {"kind": "finished"}
    hook = sys.__dict__.get("excepthook")
    own_work.restore()
    if isinstance(error, SystemExit):
        return {"kind": "exited", "message": _exit_message(error)}
    if hook is sys.excepthook:
        _show(tracebacks.native(error, sources))
    else:
        _call_hook(hook, error, sources)
    return {"kind": "raised", "traceback": tracebacks.structured(error, sources)}


def write(text):
    """Writes where stderr leads, whatever the program has put into its place."""
    data = text.encode("utf-8", "backslashreplace")
    try:
        while data:
            data = data[_write(2, data) :]
    except OSError:
        pass  # The program has closed it, and Python would say nothing either


def _call_hook(hook, error, sources):
    """Has the program's own sys.excepthook show what ended it."""
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit:
        pass
    except BaseException as problem:
        both = tracebacks.without_caller(problem), error
        texts = (tracebacks.native(one, sources) for one in both)
        _show("Error in sys.excepthook:\n{}\nOriginal exception was:\n{}".format(*texts))


def _show(text):
    """Writes where the program has put sys.stderr, or on the screen where that takes nothing."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except BaseException:
        write(text)


def _exit_message(error):
    """The message of sys.exit("message"), shown on stderr as Python does; else how it ended."""
    code = error.code
    if isinstance(error, Ended) and error.how != "os._exit":
        return f"{error.how} was called"
    if code is None or isinstance(code, int):
        return f"exit status {int(code)}" if code else None
    try:
        text = str(code)
    except BaseException:
        text = "<an exit code that cannot be shown>"
    _show(f"{text}\n")
    return cap(text)
