"""Assertions for tests of geometry, as a mixin and as functions."""

import math
import unittest


class GeometryAssertions:
    def assertNear(self, point, expected, distance=1e-6):
        if math.dist(point, expected) > distance:
            self.fail(f"{point} is not near {expected}")

    def assertEqual(self, first, second, msg=None):
        if isinstance(first, complex) and isinstance(second, tuple):
            first = first.real, first.imag
        super().assertEqual(first, second, msg)


class GeometryTestCase(GeometryAssertions, unittest.TestCase):
    failureException = AssertionError


def rotate(point, degrees):
    x, y = point
    a = math.radians(degrees)
    return x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a)
