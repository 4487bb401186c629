import unittest

from solution import GeometryAssertions, GeometryTestCase, rotate


class RotateTest(GeometryTestCase):
    def test_quarter(self):
        self.assertNear(rotate((1, 0), 90), (0, 1))

    def test_complex(self):
        self.assertEqual(1 + 2j, (1.0, 2.0))

    def test_fails(self):
        with self.assertRaisesRegex(AssertionError, "is not near"):
            self.assertNear((0, 0), (1, 1))


class MixedTest(GeometryAssertions, unittest.TestCase):
    def test_own(self):
        self.assertNear((0, 0), (0, 0.5), distance=1)
        with self.assertRaises(AssertionError):
            self.assertEqual(1, 2)
