"""Standard streams as CPython makes them for pipes, and streams that end in a function."""

import codecs
import io
import sys
from collections import deque

from ..limits import OUTPUT_HEAD, OUTPUT_TAIL
from ..report import clean

_FileIO, _BufferedReader, _TextIOWrapper = io.FileIO, io.BufferedReader, io.TextIOWrapper
_NAMES = ("stdin", "stdout", "stderr")
_mute = None


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

    def _made(self, number):
        raw = _FileIO(number, "w" if number else "r", closefd=False)
        raw.name = f"<{_NAMES[number]}>"
        buffer = raw if number else _BufferedReader(raw)
        errors = self._errors[number]
        stream = _TextIOWrapper(buffer, "utf-8", errors, "\n", write_through=bool(number))
        stream.mode = "w" if number else "r"
        return stream


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


class Clipped:
    """Text that keeps only its first and its last part, whatever is added."""

    def __init__(self, head=OUTPUT_HEAD, tail=OUTPUT_TAIL):
        self._room = head
        self._head = []
        self._tail = deque()
        self._kept = 0
        self._limit = tail
        self.cut = 0

    def add(self, text):
        if self._room:
            self._head.append(text[: self._room])
            text, self._room = text[self._room :], self._room - min(self._room, len(text))
        if not text:
            return
        self._tail.append(text)
        self._kept += len(text)
        while self._kept > self._limit:
            oldest = self._tail.popleft()
            surplus = min(self._kept - self._limit, len(oldest))
            if surplus < len(oldest):
                self._tail.appendleft(oldest[surplus:])
            self._kept -= surplus
            self.cut += surplus

    def text(self):
        """What was kept; a line in between says how much was cut."""
        notice = f"\n… {self.cut:,} characters were cut here …\n" if self.cut else ""
        return clean("".join(self._head) + notice + "".join(self._tail))


class Sink:
    """Where a stream of the harness's own leads: `accept` takes every text that is written."""

    def __init__(self, number, accept):
        self.number = number
        self.accept = accept

    def stream(self):
        """A text stream like `sys.stdout`."""
        raw = _Raw(self)
        stream = _TextIOWrapper(raw, "utf-8", "backslashreplace", "\n", write_through=True)
        stream.mode = "w"
        return stream


class _Raw(io.RawIOBase):
    """Hands on what is written, at once, as text."""

    mode = "wb"

    def __init__(self, sink):
        self.name = f"<{_NAMES[sink.number]}>"
        self._sink = sink
        self._decoder = codecs.getincrementaldecoder("utf-8")("backslashreplace")

    def writable(self):
        return True

    def fileno(self):
        return self._sink.number

    def write(self, data):
        data = bytes(data)
        self._sink.accept(self._decoder.decode(data))
        return len(data)
