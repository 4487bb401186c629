"""A decorator that skips tests where a feature is missing."""

import functools
import unittest

FEATURES = {"colour": True, "sound": False}


def needs(feature):
    def decorate(test):
        @functools.wraps(test)
        def wrapper(self, *args):
            if not FEATURES.get(feature):
                raise unittest.SkipTest(f"no {feature} here")
            return test(self, *args)

        return wrapper

    return decorate
