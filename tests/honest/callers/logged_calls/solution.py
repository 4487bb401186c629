"""A decorator that logs each call with the line it was called from."""

import functools
import logging
import sys

log = logging.getLogger(__name__)


def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        caller = sys._getframe(1)
        log.debug("%s%r from %s", function.__name__, args, caller.f_code.co_name)
        result = function(*args)
        log.debug("-> %r", result)
        return result

    return wrapper
