"""What the sandbox cannot do, said plainly, and what would end the interpreter, made harmless.

Applied once at import, before the guard takes its copy, so that it belongs to the restored state.
"""

import errno
import functools
import os
import posix
import signal
import socket
import subprocess
import sys
import types

from ..threads import endings


class Ended(SystemExit):
    """Raised in place of ending the interpreter; `how` names the function."""

    def __init__(self, code, how):
        super().__init__(code)
        self.how = how


Ended.__module__ = "builtins"
Ended.__name__ = Ended.__qualname__ = "SystemExit"  # what a traceback and repr call it


def is_browser(name):
    """Whether a module is a way from Python into JavaScript."""
    return name.partition(".")[0] in ("js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core")


_leave = None
_raise_signal = signal.raise_signal


def leave_with(function):
    """`function` ends this process; it takes the exit code, or a signal's number below zero."""
    global _leave
    _leave = function


def _end(how, code, signum=0):
    if _leave is not None:
        _leave(-signum or code)
    endings.raise_in_main(Ended(code, how))


@functools.wraps(os._exit)
def _exit(status):
    _end("os._exit", status)


@functools.wraps(os.abort)
def abort():
    _end_by("os.abort", signal.SIGABRT)


def _end_by(how, signum):
    _end(how, 128 + int(signum), int(signum))


@functools.wraps(os.kill)
def kill(pid, signum, /):
    if signum and callable(signal.getsignal(signum)):
        _raise_signal(signum)
    elif signum:
        _end_by("os.kill", signum)


def killpg(pgid, signum, /):
    kill(pgid, signum)


@functools.wraps(_raise_signal)
def raise_signal(signum, /):
    if callable(signal.getsignal(signum)):
        return _raise_signal(signum)
    _end_by("signal.raise_signal", signum)


def _no_process(*_arguments, **_options):
    raise OSError(
        errno.ENOSYS,
        "can't start another program here; multiprocessing starts further Pythons",
    )


def _no_network(*_arguments, **_options):
    raise OSError(errno.ENETUNREACH, "can't reach the network (it is not available here)")


def _no_address(*_arguments, **_options):
    raise socket.gaierror(socket.EAI_AGAIN, "can't reach the network (it is not available here)")


def _no_server(*_arguments, **_options):
    raise OSError(
        errno.EADDRNOTAVAIL,
        "can't serve a port here; send requests to the application with a test client instead",
    )


def _no_alarm(*_arguments, **_options):
    raise OSError(errno.ENOSYS, "can't set an alarm (alarms are not available here)")


def _replace(owner, replacements):
    for name, value in replacements.items():
        if hasattr(owner, name):
            setattr(owner, name, value)


def _apply():
    ends = {"_exit": _exit, "abort": abort, "kill": kill, "killpg": killpg}
    processes = ("fork", "forkpty", "system", "posix_spawn", "posix_spawnp", "execv", "execve")
    for owner in (os, posix):
        _replace(owner, ends)
        _replace(owner, dict.fromkeys(processes, _no_process))
    _replace(os, {name: _no_process for name in vars(os) if name.startswith(("spawn", "exec"))})
    _replace(subprocess.Popen, {"__init__": _no_process})
    _replace(signal, {"raise_signal": raise_signal})
    signal.alarm = signal.setitimer = _no_alarm
    methods = ("connect", "connect_ex", "sendto")
    addresses = ("getaddrinfo", "gethostbyname")
    _replace(socket.socket, dict.fromkeys(methods, _no_network))
    _replace(socket, dict.fromkeys(addresses, _no_address))
    _replace(socket, {"socketpair": _no_network})
    _replace(socket.socket, dict.fromkeys(("bind", "listen"), _no_server))
    _replace(socket, {"create_server": _no_server})


_apply()
