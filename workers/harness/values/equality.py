"""Two values that should be equal: what there is to say of them, and their two texts."""

from . import digits, pointing, windows
from .differences import first_difference, uncounted
from .fields import class_name
from .showing import inline, shown

_ALIKE = "The two look alike, but they are not equal."
_NAN = "nan is equal to nothing, not even to itself."


def compared(actual, expected, name="assertEqual"):
    """(sentence, expected, actual) of two values and the assertion that compared them.

    The sentence says what the texts do not show by themselves; often nothing.
    """
    first = None
    try:
        first = _difference(actual, expected, name)
        message = _sentence(actual, expected, name, first)
        return message, *windows.pair(actual, expected, first)
    except BaseException:
        # A learner's class may answer anything, at any time.
        return "", shown(expected), shown(actual)


def _difference(actual, expected, name):
    if name == "assertCountEqual":
        return uncounted(actual, expected)
    return None if name in ("assertIs", "assertAlmostEqual") else first_difference(actual, expected)


def _sentence(actual, expected, name, first):
    wanted, got = inline(expected), inline(actual)
    if name == "assertCountEqual":
        found = pointing.sentence_about(first) if first and None in (wanted, got) else ""
        return f"The order does not matter. {found}".rstrip()
    if digits.is_long(actual) and digits.is_long(expected):
        return digits.difference(actual, expected)
    if wanted is not None and wanted == got:
        return _of_alike(wanted, (actual, expected), name, first)
    if first is None:
        return ""
    return pointing.sentence_about(first) if None in (wanted, got) else pointing.hint_about(first)


def _of_alike(text, values, name, first):
    kinds = [class_name(value) for value in values]
    if type(values[0]) is not type(values[1]):
        return f"Expected the {kinds[1]} {text}, but got a {kinds[0]}."
    if name == "assertIs":
        return f"Expected the very same object, but got another one that looks like {text}."
    if first is not None:
        return pointing.sentence_about(first)
    return _NAN if text == "nan" else _ALIKE
