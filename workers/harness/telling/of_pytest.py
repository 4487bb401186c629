"""What pytest raises itself: `fail`, and `raises` and `warns` that have waited in vain."""

import re
import sys

from ..sources import tracebacks
from ..values.showing import plain_repr
from . import statements
from .comparisons import Facts, flat, sentence, unmatched, with_message

_RAISES, _WARNS = "_pytest.raises", "_pytest.recwarn"
_VERBS = {_RAISES: "raised", _WARNS: "triggered"}


def outcome(name):
    """A class of `_pytest.outcomes`; an empty tuple where pytest is not there."""
    return getattr(sys.modules.get("_pytest.outcomes"), name, ())


def is_failed(error):
    return isinstance(error, outcome("Failed"))


def is_skipped(error):
    return isinstance(error, outcome("Skipped"))


def is_expected_to_fail(error):
    """Whether it comes from a call of `pytest.xfail`."""
    return isinstance(error, outcome("XFailed"))


def facts_of(error, scene):
    """Facts of `raises` or `warns`, else of what `pytest.fail` says; None of an exception that is not pytest's."""
    for entry in scene.inner:
        context = entry.tb_frame.f_locals.get("self")
        module = type(context).__module__
        if entry.tb_frame.f_code.co_name == "__exit__" and module in _VERBS:
            facts = _not_raised(context, _VERBS[module], entry.tb_frame.f_locals, error)
            facts.block = scene.raising_block()
            if facts.block is None:
                facts.nodes = scene.called_by_assertion()
            return facts
    return statements.given_up(sentence(str(error)), scene) if is_failed(error) else None


def _not_raised(context, verb, values, error):
    kinds = getattr(context, "expected_exceptions", None) or getattr(context, "expected_warning", None)
    if not kinds or type(context).__name__ == "RaisesGroup":
        return Facts(sentence(str(error)))
    names = " or ".join(getattr(kind, "__name__", plain_repr(kind)) for kind in flat(kinds))
    wanted = f"{names} is {verb}"
    pattern = getattr(context, "match", None) or getattr(context, "match_expr", None)
    text = getattr(pattern, "pattern", pattern)
    caught = values.get("exc_val") if verb == "raised" else _warned(context, kinds)
    if isinstance(text, str):
        wanted += f", {with_message(text)}"
    if caught is None:
        return Facts("", wanted, f"nothing was {verb}")
    message = ""
    if isinstance(caught, kinds):
        of_message = isinstance(text, str) and not _finds(pattern, caught)
        message = unmatched(names, caught) if of_message else f"{names} is not as the test wants it."
    return Facts(message, wanted, f"{tracebacks.describe(caught)} was {verb}")


def _finds(pattern, caught):
    return re.search(pattern, str(caught)) is not None


def _warned(context, kinds):
    """The warning that comes nearest to the one that `warns` waits for, or None."""
    seen = [caught.message for caught in context.list]
    return next((one for one in seen if isinstance(one, kinds)), (seen or [None])[0])
