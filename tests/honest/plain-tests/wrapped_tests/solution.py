"""Decorators for tests: run several times, with a table, in a time."""

import functools
import time


def repeated(times):
    def decorate(test):
        @functools.wraps(test)
        def wrapper(self, *args, **kwargs):
            for number in range(times):
                with self.subTest(run=number):
                    test(self, *args, **kwargs)

        return wrapper

    return decorate


def with_rows(*rows):
    def decorate(test):
        @functools.wraps(test)
        def wrapper(self):
            for row in rows:
                test(self, *row)

        return wrapper

    return decorate


def at_most(seconds):
    def decorate(test):
        @functools.wraps(test)
        def wrapper(self):
            started = time.perf_counter()
            test(self)
            self.assertLess(time.perf_counter() - started, seconds)

        return wrapper

    return decorate
