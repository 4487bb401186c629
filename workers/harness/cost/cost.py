"""The module `cost` that tests import: an exercise may demand how the work grows."""

import types

from ..honesty import own_work
from ..limits import FALLBACK_STEPS, GROWTH_SIZES, STEPS, TINY_SIZES
from ..watching import meter
from . import counted, growth

_SWITCHED_OFF = "The counting of steps was switched off, so this result cannot be trusted."
_NAME = "cost"
_len, _max = len, max  # the measured code may patch them
_ENOUGH = 3
"""Sizes that it takes to tell an order of growth."""


class GrowsTooFast(AssertionError):
    """A growth that the test does not allow; `growth` is the `Growth` of verdict.ts, or None."""

    def __init__(self, message, measured=None):
        super().__init__(message)
        self.growth = measured


def growth_of(error):
    """The facts of a failed assert_growth; None for any other exception."""
    return error.growth if type(error) is GrowsTooFast else None


def steps(function, /, *arguments, **options):
    """How many steps a call takes. Fails the test where it takes more than the limit."""
    measured = _measured(function, lambda: (arguments, options), STEPS)
    if measured.stopped:
        raise AssertionError(f"{_subject(function)} was stopped after {STEPS:,} steps.")
    return measured.steps


def assert_growth(test, function, make, at_most, sizes=GROWTH_SIZES):
    """Fails unless the steps of `function(*make(n))` grow like `at_most`, or slower.

    `make(n)` gives the arguments as a tuple, or the only one as it is; what it does is not
    counted. `at_most` is one of 1, log n, n, n log n, n², n³, n⁴, 2ⁿ (n^2 is n² too).
    """
    allowed, rank = growth.rank_of(at_most)
    ladders = list(dict.fromkeys(max(2, n // 8) for n in sizes)), TINY_SIZES
    climb = first = _climbed(function, make, sizes)
    for smaller in ladders:
        if _len(climb.steps) < _ENOUGH and smaller[0] < climb.sizes[0]:
            climb = _climbed(function, make, smaller, FALLBACK_STEPS, lenient=True) or climb
    # The fit must not use what the measured code may have patched.
    undo = own_work.set_aside()
    try:
        _judge(_subject(function), climb, first, allowed, rank)
    finally:
        undo()


def _judge(subject, climb, first, allowed, rank):
    """Raises GrowsTooFast unless what was measured is of the allowed rank."""
    stopped = f"{subject} was stopped after {STEPS:,} steps for {first.stopped or 0:,} items."
    allows = f"This test allows {'no growth' if allowed == '1' else f'about {allowed}'}."
    if len(climb.steps) < _ENOUGH:
        raise GrowsTooFast(f"{stopped} {allows}")
    found = growth.fitted(climb.sizes, climb.steps)
    fits = found.rank <= rank
    if fits and not first.jumps(found):
        return
    if fits:
        raise GrowsTooFast(f"{stopped} {allows}")
    facts = {"sizes": climb.sizes, "steps": climb.steps, "order": found.order, "allowed": allowed}
    told = growth.sentence(found, subject, max(first.sizes))
    raise GrowsTooFast(f"{told} {allows}", facts)


class _Climb:
    """The steps measured for rising sizes, and the size at which the limit ended it, or None."""

    def __init__(self, sizes, counts, stopped):
        self.sizes = list(sizes)
        self.steps = counts
        self.stopped = stopped

    def jumps(self, found):
        """Whether the size that was stopped takes far more than the others let expect."""
        return self.stopped is not None and found.predict(self.stopped) < STEPS / 2


def _climbed(function, make, sizes, limit=STEPS, lenient=False):
    """Measures one size after the other up to the limit; None where a lenient one raises."""
    counts, stopped = [], None
    for n in sizes:
        try:
            measured = _measured(function, lambda n=n: (_arguments(make(n)), {}), limit)
        except Exception:
            if lenient:
                return None
            raise
        if measured.stopped:
            stopped = n
            break
        counts.append(_max(1, measured.steps))
    return _Climb(sizes[: _len(counts)] or sizes[:1], counts, stopped)


def _arguments(made):
    return made if type(made) is tuple else (made,)


def _measured(function, prepare, limit):
    try:
        measured = meter.measure(function, *prepare(), limit)
        if measured.prepared:
            # Importing and compiling patterns, once, would be taken for the function's own work.
            measured = meter.measure(function, *prepare(), limit)
    except meter.SwitchedOff:
        raise AssertionError(_SWITCHED_OFF) from None
    return measured


def _subject(function):
    function = function.__func__ if type(function) is types.MethodType else function
    if type(function) is types.FunctionType and not meter.is_exempt(function.__code__):
        return f"Your function {function.__name__}"
    return "Your code"


def module(code):
    """The module `cost`, for tests of that code to import; the code itself does not count."""
    meter.exempt([code])
    made = types.ModuleType(_NAME, __doc__)
    public = (steps, assert_growth, counted.counted, counted.numbers)
    vars(made).update({function.__name__: function for function in public})
    vars(made).update({kind.__name__: kind for kind in counted.KINDS})
    return made
