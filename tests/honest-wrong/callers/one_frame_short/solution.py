"""Names itself instead of its caller."""

import sys


def caller():
    return sys._getframe(0).f_code.co_name


def module_of_caller():
    return sys._getframe(1).f_globals["__name__"]
