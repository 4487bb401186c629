"""What `pytest.approx` stands for, in words."""

from .showing import shown

_MODULE = "_pytest.approx"
_LEFT, _RIGHT = "approx(", ")"
_GIVE_OR_TAKE = " ± "


def is_approximate(value):
    return type(value).__module__ == _MODULE


def wanted(value):
    """One number, or several with how far off each of them may be."""
    text = repr(value)
    if text.startswith(_LEFT):
        inner = text.removeprefix(_LEFT).removesuffix(_RIGHT)
        return f"about {inner}"
    number, found, tolerance = text.partition(_GIVE_OR_TAKE)
    return f"{number}, give or take {tolerance}" if found else shown(value.expected)
