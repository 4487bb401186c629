"""Descriptors 0, 1 and 2, by number or by name, lead to the same ends as the standard streams.

The runtime's own lead nowhere, and only Python can wait for the page. Applied once at import,
before the guard takes its copy.
"""

import builtins
import io
import os
import posix

_DEVICES = {
    f"{folder}/{name}": number
    for number, stream in enumerate(("stdin", "stdout", "stderr"))
    for folder, name in (("/dev", stream), ("/dev/fd", number), ("/proc/self/fd", number))
}
_open, _read, _write, _isatty = io.open, os.read, os.write, os.isatty
_TextIOWrapper, _BufferedReader = io.TextIOWrapper, io.BufferedReader
_ends = []
_files = []


def lead_to(ends):
    """What the three descriptors are from here on: a `Source` and two `Sink`s of capture.py."""
    _ends[:] = ends
    _files[:] = [end.file(number) for number, end in enumerate(ends)]


class _Opener:
    """Holds a method, since a function that stands in a class would take its first argument."""

    def open(
        self,
        file,
        mode="r",
        buffering=-1,
        encoding=None,
        errors=None,
        newline=None,
        closefd=True,
        opener=None,
    ):
        number = _number(file) if opener is None else None
        if number is None:
            return _open(file, mode, buffering, encoding, errors, newline, closefd, opener)
        raw = _ends[number].file(file)
        buffered = _BufferedReader(raw) if raw.readable() and buffering != 0 else raw
        if "b" in mode:
            return buffered
        stream = _TextIOWrapper(buffered, encoding, errors, newline, write_through=True)
        stream.mode = mode
        return stream


# What its error messages and help() say.
_Opener.open.__qualname__, _Opener.open.__doc__ = "open", _open.__doc__


def _number(file):
    if isinstance(file, os.PathLike):
        file = os.fspath(file)
    number = _DEVICES.get(file) if isinstance(file, str) else file
    return number if _is_standard(number) else None


def _is_standard(fd):
    return isinstance(fd, int) and 0 <= fd < len(_files)


def read(fd, length, /):
    return _files[0].read(length) if _is_standard(fd) and fd == 0 else _read(fd, length)


def write(fd, data, /):
    return _files[fd].write(data) if _is_standard(fd) and fd > 0 else _write(fd, data)


def isatty(fd, /):
    return False if _is_standard(fd) else _isatty(fd)


io.open = builtins.open = _Opener().open
for _owner in (os, posix):
    _owner.read, _owner.write, _owner.isatty = read, write, isatty
