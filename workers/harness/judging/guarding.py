"""Calls what belongs to a test, and makes a result of whatever comes out of it."""

import unittest

NO_FIXTURE = "The test asks for the fixture {}, and there is none."
_SkipTest = unittest.SkipTest


def guarded(function, recorder):
    """Calls a function; whatever it raises becomes a result. Returns whether it came through."""
    try:
        function()
    except _SkipTest as error:
        recorder.addSkip(None, str(error))
        return False
    except BaseException as error:
        recorder.record(error)
        return False
    return True


def inside(fixtures, run, recorder):
    """Calls `run` inside of fixtures: pairs of what sets one up and what tears it down, or None."""
    if not fixtures:
        guarded(run, recorder)
        return
    (set_up, tear_down), *inner = fixtures
    if set_up is None or guarded(set_up, recorder):
        inside(inner, run, recorder)
        if tear_down is not None:
            guarded(tear_down, recorder)
