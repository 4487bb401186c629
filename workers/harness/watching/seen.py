"""What was seen of a test until it failed: SQL and requests."""

from . import exchanges, statements

_KINDS = {"statements": statements, "exchanges": exchanges}


def listen(capabilities, texts):
    """Has what these texts may come to tell what it is asked, before they are executed."""
    for kind in _KINDS.values():
        if any(name in capabilities or any(name in text for text in texts) for name in kind.THROUGH):
            kind.listen()


def forget():
    """Begins anew: with another test."""
    for kind in _KINDS.values():
        kind.forget()


def keep():
    """Settles what is told: a test has failed, and what it works on is still there."""
    for kind in _KINDS.values():
        try:
            kind.keep()
        except Exception:
            pass  # It asks objects of the learner's; the verdict stands without.


def told():
    """What was kept, as the fields of a TestReport; none for a kind of which there is nothing."""
    return {name: kind.told() for name, kind in _KINDS.items() if kind.told()}
