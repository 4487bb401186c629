"""The shapes of `workers/protocol.ts`, as plain dictionaries, and JSON text in and out.

What was printed is no part of them: it takes a way of its own, and the runtime adds it.
"""

import re
from json import JSONDecoder
from json.encoder import c_make_encoder, encode_basestring_ascii

from .limits import EXAMPLE, MESSAGE

# JSONEncoder looks names up that learner code may have replaced; the encoder in C does not.
_encode = c_make_encoder(None, None, encode_basestring_ascii, None, ": ", ", ", False, False, True)
_decode = JSONDecoder().decode


class Suite:
    """What a solution is judged with: tests and what lies beside them. See protocol.ts `Suite`."""

    def __init__(self, text):
        fields = _decode(text)
        self.tests = fields["tests"]
        self.module = fields.get("module", "solution")
        self.tests_module = fields.get("testsModule", "tests")
        self.files = fields.get("files", {})
        self.given = fields.get("given", {})
        self.stdin = fields.get("stdin", "")
        self.requires = fields.get("requires", [])
        self.capabilities = fields.get("capabilities", [])


class ProgramJob:
    """What Run executes. See protocol.ts `ProgramJob`."""

    def __init__(self, text):
        fields = _decode(text)
        self.source = fields["source"]
        self.prompt = fields.get("prompt", "")
        self.given = fields.get("given", {})
        self.stdin = fields.get("stdin", "")
        self.capabilities = fields.get("capabilities", [])


def to_json(report):
    """JSON text, ASCII only, of a report made of the functions below."""
    return "".join(_encode(report, 0))


def clean(text):
    """Valid Unicode without NUL: what cannot be shown is spelled with backslashes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")


# Escaped here too: spaces other than the one, what looks like one, what shows nothing. A selector
# belongs to a symbol, a digit or an ideograph in front of it.
_BLANK = re.compile(
    r"[\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufeff\uffa0\xad"
    r"\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\U000e0000-\U000e00ff]"
    r"|(?<![^\w\s'\"\\])(?<!\d)[\ufe00-\ufe0f]"
    r"|(?<![\u3400-\u9fff\uf900-\ufaff])[\U000e0100-\U000e01ef]"
)


def spelled(text):
    """A text whose blank and unseen characters are spelled as in Python, but for spaces and breaks."""
    if text is None or text.isascii():
        return text
    return _BLANK.sub(lambda found: _escape(ord(found[0])), text)


def _escape(code):
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def cap(text, limit=MESSAGE):
    """Clean text of at most about `limit` characters, saying how many were left out."""
    if len(text) <= limit:
        return clean(text)
    return f"{clean(text[:limit])} … ({len(text) - limit:,} more characters)"


def utf16(text, characters):
    """The UTF-16 units in front of a place that is counted in characters."""
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2


def found(tests):
    return {"kind": "found", "tests": tests}


def broken(reason):
    return {"kind": "broken", "reason": reason}


def unusable(reason):
    return {"kind": "unusable", "reason": cap(reason)}


def test_report(status, failures, ms):
    return {"status": status, "failures": failures, "ms": ms}


def failure(
    message, *, call=None, expected=None, actual=None, subtest=None, traceback=(), growth=None
):
    fields = {
        "message": cap(message),
        "call": spelled(call),
        "expected": spelled(expected),
        "actual": spelled(actual),
        "subtest": subtest,
        "traceback": list(traceback),
    }
    return fields if growth is None else {**fields, "growth": growth}


def schedule(lanes, steps, places, unseen):
    """The steps at some places with how many are left out in front of each, and the lanes that they are in."""
    used = sorted({steps[place]["lane"] for place in places})
    shown, last = [], -1
    for place in places:
        lane = used.index(steps[place]["lane"])
        shown.append({**steps[place], "lane": lane, "skipped": place - last - 1})
        last = place
    after = len(steps) - last - 1 + unseen
    return {"lanes": [lanes[n] for n in used], "after": after, "steps": shown}


def example_began(source):
    return {"kind": "example-began", "source": clean(source)}


def sighting(frames, call):
    return {"frames": frames, "call": call}


def example_event(source, want, got, matched, traceback):
    texts = {"source": clean(source), "want": clean(want), "got": cap(got, EXAMPLE)}
    return {"kind": "example", "example": {**texts, "matched": matched, "traceback": traceback}}
