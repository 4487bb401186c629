"""Standard streams for learner code: output into a function, input from a text or a question."""

import codecs
import io
import sys
from collections import deque

from .limits import OUTPUT_HEAD, OUTPUT_TAIL
from .report import clean


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


class _Bytes(io.BufferedIOBase):
    """The `buffer` of a stream: bytes are decoded as they come."""

    def __init__(self, stream, accept):
        self.raw = self
        self.name = stream.name
        self.mode = "wb"
        self._accept = accept
        self._decode = codecs.getincrementaldecoder("utf-8")("backslashreplace").decode

    def writable(self):
        return True

    def fileno(self):
        return 1 if self.name == "<stdout>" else 2

    def write(self, data):
        data = bytes(data)
        self._accept(self._decode(data))
        return len(data)


class Stream(io.TextIOBase):
    """A text stream like `sys.stdout` that hands every text to a function."""

    encoding = "utf-8"
    errors = "backslashreplace"
    newlines = None
    line_buffering = True
    write_through = False
    mode = "w"

    def __init__(self, name, accept, flush=None):
        self.name = name
        self.buffer = _Bytes(self, accept)
        self._accept = accept
        self._flush = flush

    def writable(self):
        return True

    def isatty(self):
        return False

    def fileno(self):
        return self.buffer.fileno()

    def reconfigure(self, **_options):
        """Accepted, as programs that set the encoding expect; the text stays Unicode."""

    def write(self, text, _length=len, _str=str):
        if not isinstance(text, _str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._accept(text)
        return _length(text)

    def flush(self):
        if self._flush is not None:
            self._flush()

    def close(self):
        """Ignored: what the learner's code closes must still take a traceback."""


class _Asked(io.RawIOBase):
    """Bytes of an input that is asked for line by line; once ended, it stays ended."""

    def __init__(self, read_line, before):
        self._read_line = read_line
        self._before = before
        self._pending = b""
        self._ended = False

    def readable(self):
        return True

    def readinto(self, target):
        if not self._pending and not self._ended:
            self._before()
            line = self._read_line("")
            if isinstance(line, str):
                self._pending = f"{line}\n".encode("utf-8", "replace")
            else:
                self._ended = True
        part = self._pending[: len(target)]
        target[: len(part)] = part
        self._pending = self._pending[len(part) :]
        return len(part)


def prepared_input(text):
    """A standard input that holds a text."""
    data = io.BytesIO(text.encode("utf-8", "replace"))
    return io.TextIOWrapper(io.BufferedReader(data), encoding="utf-8", newline=None)


def asked_input(read_line, before):
    """A standard input whose lines come from `read_line`; `before` runs before each wait."""
    return io.TextIOWrapper(io.BufferedReader(_Asked(read_line, before)), encoding="utf-8")


def install(stdin, stdout, stderr):
    """Makes these the interpreter's streams, the original ones (`sys.__stdout__`) included."""
    sys.stdin = sys.__stdin__ = stdin
    sys.stdout = sys.__stdout__ = stdout
    sys.stderr = sys.__stderr__ = stderr


def current():
    """The interpreter's streams, as `install` takes them."""
    return sys.stdin, sys.stdout, sys.stderr


class Recording:
    """Standard streams whose output is kept in one text, as it would stand on a screen."""

    def __init__(self, stdin):
        self._stdin = prepared_input(stdin)
        self._output = Clipped()
        self._stdout = Stream("<stdout>", self._add)
        self._stderr = Stream("<stderr>", self._add)
        self.muted = False

    def _add(self, text):
        if not self.muted:
            self._output.add(text)

    def install(self):
        install(self._stdin, self._stdout, self._stderr)

    def take(self):
        """The text so far; the next one starts empty."""
        text, self._output = self._output.text(), Clipped()
        return text
