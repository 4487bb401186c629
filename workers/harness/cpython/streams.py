"""Standard streams for learner code: output into a function, input from a text or a question."""

import codecs
import io
import sys
from collections import deque

from . import descriptors
from ..limits import OUTPUT_HEAD, OUTPUT_TAIL
from ..report import clean


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
        notice = cut_notice(self.cut) if self.cut else ""
        return clean("".join(self._head) + notice + "".join(self._tail))


def cut_notice(characters):
    return f"\n… {characters:,} characters were cut here …\n"


class Output(io.RawIOBase):
    """A raw file on descriptor 1 or 2: hands on what is written, at once, as text."""

    mode = "wb"

    def __init__(self, sink, name):
        self.name = name
        self._sink = sink
        self._accept = sink.accept
        self._rest = b""

    def writable(self):
        return True

    def fileno(self):
        return self._sink.number

    def write(self, data, _bytes=bytes, _decode=codecs.utf_8_decode, _length=len):
        if self.closed:
            raise ValueError("write to closed file")
        data = _bytes(data)
        whole = self._rest + data
        text, used = _decode(whole, "backslashreplace", False)
        self._rest = whole[used:]
        self._accept(text)
        return _length(data)

    def flush(self):
        super().flush()
        self._sink.flush()


class TextOutput(io.TextIOWrapper):
    """A text stream like `sys.stdout` of `python -u`: what is printed is kept back nowhere."""

    def __init__(self, sink):
        raw = sink.file(f"<{_NAMES[sink.number]}>")
        super().__init__(raw, "utf-8", sink.errors, "\n", write_through=True)
        self.mode = "w"
        self._accept = sink.accept

    def write(self, text, _type=type, _str=str, _length=len, _write=io.TextIOWrapper.write):
        # Most of what is printed is the same in every encoding: it need not become bytes first.
        if _type(text) is _str and text.isascii() and not self.closed:
            self._accept(text)
            return _length(text)
        return _write(self, text)


# What it is to whoever prints it or its type.
TextOutput.__module__, TextOutput.__qualname__ = "_io", "TextIOWrapper"
TextOutput.__name__ = "_io.TextIOWrapper"


class Input(io.RawIOBase):
    """A raw file on descriptor 0."""

    mode = "rb"
    _number = 0

    def __init__(self, source, name):
        self.name = name
        self._source = source

    def readable(self):
        return True

    def fileno(self):
        return self._number

    def readinto(self, target):
        data = self._source.read(len(target))
        target[: len(data)] = data
        return len(data)


class Sink:
    """Where descriptor 1 or 2 leads: `accept` takes every text that is written."""

    def __init__(self, number, accept, flush=None, errors="backslashreplace"):
        self.number = number
        self.errors = errors
        self.accept = accept
        self.flush = flush or (lambda: None)

    def file(self, name):
        """A raw file of that name."""
        return Output(self, name)

    def stream(self):
        """A text stream like `sys.stdout` or `sys.stderr`."""
        return TextOutput(self)


class Source:
    """Where descriptor 0 leads: an input whose bytes `read` gives, at most so many of them."""

    def __init__(self, read):
        self.read = read

    def file(self, name):
        """A raw file of that name."""
        return Input(self, name)

    def stream(self):
        """A text stream like `sys.stdin`."""
        stream = _TextIOWrapper(_BufferedReader(self.file("<stdin>")), "utf-8", newline="\n")
        stream.mode = "r"
        return stream


_TextIOWrapper, _BufferedReader = io.TextIOWrapper, io.BufferedReader
_NAMES = ("stdin", "stdout", "stderr")


def prepared_input(text):
    """A source that holds a text."""
    return Source(io.BytesIO(text.encode("utf-8", "replace")).read)


def asked_input(read_line, before):
    """A source whose lines come from `read_line`; `before` runs before each wait.

    Once it has ended, it stays ended.
    """
    pending, ended = b"", False

    def read(size):
        nonlocal pending, ended
        if not pending and not ended:
            before()
            line = read_line("")
            if isinstance(line, str):
                pending = f"{line}\n".encode("utf-8", "replace")
            else:
                ended = True
        part, pending = pending[:size], pending[size:]
        return part

    return Source(read)


class Streams:
    """The interpreter's standard streams, the original ones (`sys.__stdout__`) included."""

    def __init__(self, source, stdout, stderr):
        self._ends = [source, stdout, stderr]
        self._streams = [end.stream() for end in self._ends]

    def install(self):
        """Makes these the current ones; those that code has closed are made anew."""
        # What learner code put there closes ours when it goes, where it was made of it.
        for name in _NAMES:
            sys.__dict__[name] = sys.__dict__[f"__{name}__"] = None
        for number, end in enumerate(self._ends):
            if not _is_open(self._streams[number]):
                self._streams[number] = end.stream()
            name = _NAMES[number]
            sys.__dict__[name] = sys.__dict__[f"__{name}__"] = self._streams[number]
        descriptors.lead_to(self._ends)


def _is_open(stream):
    try:
        return not stream.closed
    except ValueError:
        return False  # It was detached from its bytes


def flush():
    """Sends on what streams of the program's own making keep back, as Python does at its end."""
    for name in _NAMES[1:]:
        try:
            sys.__dict__[name].flush()
        except BaseException:
            pass  # None, closed, or no stream at all: Python says nothing about it either


class Recording:
    """Standard streams whose output is kept in one text, as it would stand on a screen."""

    def __init__(self, stdin):
        self._output = Clipped()
        # Not strict, as Python's own stdout is: no verdict depends on what is printed.
        self._streams = Streams(prepared_input(stdin), Sink(1, self._add), Sink(2, self._add))
        self.muted = False

    def _add(self, text):
        if not self.muted:
            self._output.add(text)

    def install(self):
        self._streams.install()

    def take(self):
        """The text so far; the next one starts empty."""
        flush()
        text, self._output = self._output.text(), Clipped()
        return text
