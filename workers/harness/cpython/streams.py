"""Standard streams as CPython makes them for pipes."""

import io
import sys

_FileIO, _BufferedReader, _TextIOWrapper = io.FileIO, io.BufferedReader, io.TextIOWrapper
_NAMES = ("stdin", "stdout", "stderr")
_mute = None
_listener = None


class Standard:
    """The interpreter's standard streams, the original ones (`sys.__stdout__`) included.

    Nothing is kept back, as under `python -u`. `errors` are those of stdout: judged code has
    `backslashreplace`, so that no verdict depends on what is printed.
    """

    def __init__(self, errors="backslashreplace"):
        self._errors = ("strict", errors, "backslashreplace")
        self._streams = [self._made(number) for number in range(len(_NAMES))]

    def install(self):
        """Makes these the current ones; those that code has closed are made anew."""
        # What learner code put there closes ours when it goes, where it was made of it.
        for name in _NAMES:
            sys.__dict__[name] = sys.__dict__[f"__{name}__"] = None
        for number, name in enumerate(_NAMES):
            if not _is_open(self._streams[number]):
                self._streams[number] = self._made(number)
            sys.__dict__[name] = sys.__dict__[f"__{name}__"] = self._streams[number]

    def stdout(self):
        return self._streams[1]

    def _made(self, number):
        kind = _FileIO if _listener is None else _Heard
        raw = kind(number, "w" if number else "r", closefd=False)
        raw.name = f"<{_NAMES[number]}>"
        buffer = raw if number else _BufferedReader(raw)
        errors = self._errors[number]
        stream = _TextIOWrapper(buffer, "utf-8", errors, "\n", write_through=bool(number))
        stream.mode = "w" if number else "r"
        return stream


class _Heard(io.FileIO):
    """Tells the listener what is written, as text."""

    def write(self, data):
        _listener(_NAMES[self.fileno()], bytes(data).decode("utf-8", "replace"))
        return super().write(data)


def hear(listener):
    """`listener(name, text)` takes what is written to streams that are made from here on."""
    global _listener
    _listener = listener


def _is_open(stream):
    try:
        return not stream.closed
    except ValueError:
        return False  # It was detached from its bytes


def mute_with(mute):
    """`mute` has what is printed go nowhere, or be shown again; the runtime's own."""
    global _mute
    _mute = mute


def mute(is_muted):
    """What is printed while the harness itself works is nobody's output."""
    if _mute is not None:
        _mute(is_muted)


def flush():
    """Sends on what streams of the program's own making keep back, as Python does at its end."""
    for name in _NAMES[1:]:
        try:
            sys.__dict__[name].flush()
        except BaseException:
            pass  # None, closed, or no stream at all: Python says nothing about it either
