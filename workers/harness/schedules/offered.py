"""The module `schedules` that tests import: a test may demand to hold whatever the schedule."""

import functools
import threading
import types

from ..limits import SCHEDULES
from .lanes import Recorder
from .search import Search

_NAME = "schedules"
_told = None


def together(*functions):
    """Calls each function in a thread of its own, named T1, T2 and so on, and waits for all of them.

    Gives their results in that order, or raises what the first of them has raised that raised something.
    """
    results, errors = [None] * len(functions), [None] * len(functions)

    def call(place, function):
        try:
            results[place] = function()
        except Exception as error:
            errors[place] = error

    threads = [
        threading.Thread(target=call, args=each, name=f"T{each[0] + 1}")
        for each in enumerate(functions)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for error in errors:
        if error is not None:
            raise error
    return results


def module(sources):
    """The module `schedules`, for tests of the learner's files."""

    def every(test=None, *, runs=SCHEDULES):
        """Decorates a test method: it is run under so many schedules, and fails by the first that breaks it.

        What it tests must be made in its own body. An exception that ends a thread fails it too.
        """
        if test is None:
            return functools.partial(every, runs=runs)

        @functools.wraps(test)
        def searched(self):
            search = Search(functools.partial(test, self), sources)
            failed = search.first_failure(runs)
            if failed is not None:
                raise _recorded(search, failed, Recorder(sources))

        return searched

    made = types.ModuleType(_NAME, __doc__)
    made.every, made.together = every, together
    return made


def schedule_of(error):
    """The `Schedule` in which an exception came out of a test; None for any other exception."""
    return _told[1] if _told is not None and _told[0] is error else None


def _recorded(search, failed, recorder):
    """The exception of a schedule that breaks a test, which is known here from now on."""
    global _told
    error = search.replay(failed, recorder)
    if error is None:
        return failed.error  # It does not do the same again.
    _told = error, recorder.schedule()
    return error
