"""Two texts that differ in form only: which characters these are, and where."""

import unicodedata

from ..limits import ALIKE

# Escaped, since a reader could not tell them apart either: Cyrillic, Greek, dashes, quotes.
_PAIRS = (
    ("aceopxyisjhk", "\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0456\u0455\u0458\u04bb\u043a"),
    ("bmtABCEHIJKM", "\u044c\u043c\u0442\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c"),
    ("OPSTXY", "\u041e\u0420\u0405\u0422\u0425\u0423"),
    ("aepvoiuABEZH", "\u03b1\u03b5\u03c1\u03bd\u03bf\u03b9\u03c5\u0391\u0392\u0395\u0396\u0397"),
    ("IKMNOPTXY", "\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a7\u03a5"),
    ("-------", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"),
    ('\'\'\'\'""""', "\u2018\u2019\u201a\u2032\u201c\u201d\u201e\u2033"),
)
_ALIKE = {ord(other): one for ones, others in _PAIRS for one, other in zip(ones, others)}
# Letters and symbols that look like a space, and what shows nothing though it is no format character.
_BLANK = dict.fromkeys(map(ord, "\u115f\u1160\u2800\u3164\uffa0"), " ")
_UNSEEN = frozenset("\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f") | set(map(chr, range(0xFE00, 0xFE10)))
_SHAPES = {"<wide>", "<narrow>", "<compat>", "<noBreak>", "<font>"}
_CONTROLS = {
    "\0": "NULL",
    "\t": "TAB",
    "\n": "LINE FEED",
    "\v": "LINE TABULATION",
    "\f": "FORM FEED",
    "\r": "CARRIAGE RETURN",
}


def hint(actual, expected):
    """A sentence that names the first different characters; empty where a reader sees them."""
    place = parting(actual, expected)
    if place is None or max(len(actual), len(expected)) > ALIKE:
        return ""
    yours, wanted = _named(actual, place), _named(expected, place)
    where = f"at index {place} yours is {yours}, expected {wanted}."
    if _without_space(actual) == _without_space(expected):
        return f"Only white space differs: {where}"
    if _without_space(_skeleton(actual)) == _without_space(_skeleton(expected)):
        return f"The two look alike: {where}"
    if actual.casefold() == expected.casefold():
        pair = f"yours is {actual[place : place + 1]!r}, expected {expected[place : place + 1]!r}"
        return f"Only upper and lower case differ: at index {place} {pair}."
    return ""


def parting(actual, expected):
    """The first index at which two texts differ; None where they do not."""
    low, high = 0, min(len(actual), len(expected))
    if actual[:high] == expected[:high]:
        return high if len(actual) != len(expected) else None
    while high - low > 1:
        middle = (low + high) // 2
        if actual[low:middle] == expected[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _without_space(text):
    return "".join(text.translate(_BLANK).split())


def _skeleton(text):
    """The text as it looks: without what is invisible, in one way of writing each letter."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text).translate(_ALIKE)
    return "".join([_seen(c) for c in text if not _is_unseen(c)])


def _is_unseen(character):
    if character in _UNSEEN or unicodedata.category(character) == "Cf":
        return True
    return "\U000e0000" <= character < "\U000e1000"  # tags and further selectors


def _seen(character):
    kind = unicodedata.decomposition(character).partition(" ")[0]
    return unicodedata.normalize("NFKC", character) if kind in _SHAPES else character


def _named(text, place):
    """The character there with the marks that stand on it, by name and number."""
    if place == len(text):
        return "the end of the text"
    end = place + 1
    while end < len(text) and end < place + 3 and unicodedata.combining(text[end]):
        end += 1
    return " and ".join(f"{_name(c)} (U+{ord(c):04X})" for c in text[place:end])


def _name(character):
    return _CONTROLS.get(character) or unicodedata.name(character, "a character without a name")
