"""What was seen of a test until it failed: SQL and requests."""

from . import exchanges, statements

_KINDS = {"statements": statements, "exchanges": exchanges}
_kept = None


def listen(capabilities, texts):
    """Has what these texts may come to tell what it is asked, before they are executed."""
    for kind in _KINDS.values():
        if any(name in capabilities or any(name in text for text in texts) for name in kind.THROUGH):
            kind.listen()


def forget():
    """Begins anew: with another test."""
    global _kept
    _kept = None
    for kind in _KINDS.values():
        kind.hear()


def keep():
    """Settles what is told: a test has failed, and what it works on is still there."""
    global _kept
    if _kept is None:
        _kept = {name: _reported(kind) for name, kind in _KINDS.items()}


def _reported(kind):
    try:
        return kind.report()
    except Exception:
        return []  # It asks objects of the learner's; the verdict stands without.


def told():
    """What was kept, as fields of a TestReport; none for a kind of which there is nothing."""
    return {name: found for name, found in (_kept or {}).items() if found}
