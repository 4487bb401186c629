import math
import unittest

from solution import histogram, summary


class SummaryTest(unittest.TestCase):
    def setUp(self):
        self.result = summary([2, 4, 4, 4, 5, 5, 7, 9])

    def test_numbers(self):
        self.assertAlmostEqual(self.result["mean"], 5)
        self.assertAlmostEqual(self.result["spread"], 2, places=12)
        self.assertAlmostEqual(summary([1, 2])["spread"], 0.4, delta=0.2)
        self.assertNotAlmostEqual(self.result["mean"], 5.1)

    def test_collections(self):
        self.assertSetEqual(self.result["modes"], {4})
        self.assertCountEqual(summary([1, 1, 2, 2, 3])["modes"], [2, 1])
        self.assertDictEqual(histogram([1, 12, 15, 31], 10), {0: 1, 10: 2, 30: 1})
        self.assertSequenceEqual(list(histogram([31, 1], 10)), (0, 30))

    def test_others(self):
        self.assertIsNot(self.result["mean"], None)
        self.assertGreaterEqual(self.result["spread"], 0)
        self.assertTrue(math.isnan(summary([math.nan])["mean"]))
        self.assertMultiLineEqual("a\nb", "\n".join("ab"))
        self.assertRegex(str(self.result), r"'modes': \{4\}")
        self.assertTupleEqual(tuple(sorted(self.result)), ("mean", "modes", "spread"))
