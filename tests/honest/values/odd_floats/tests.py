import math
import unittest

from solution import bits, clean, extremes, sign


class FloatTest(unittest.TestCase):
    def test_nan(self):
        self.assertEqual(clean([1.0, math.nan, -math.inf]), [1.0, -math.inf])
        self.assertNotEqual(math.nan, math.nan)
        nan = float("nan")
        self.assertEqual([nan], [nan])

    def test_zero(self):
        self.assertEqual(0.0, -0.0)
        self.assertEqual((sign(0.0), sign(-0.0)), (1, -1))

    def test_bits(self):
        self.assertEqual(bits(1.0)[:12], "001111111111")
        self.assertEqual(bits(-2.0)[0], "1")

    def test_extremes(self):
        self.assertEqual(extremes([math.nan, 3, math.inf]), (3, math.inf))
        self.assertTrue(math.isnan(extremes([])[0]))
