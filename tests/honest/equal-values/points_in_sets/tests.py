import unittest

from solution import visited


class VisitedTest(unittest.TestCase):
    def test_counts(self):
        self.assertEqual(visited("NSN"), {(0, 0): 2, (0, 1): 2})

    def test_keys(self):
        self.assertEqual(set(visited("EE")), {(0, 0), (1, 0), (2, 0)})

    def test_look_up(self):
        self.assertEqual(visited("W")[-1, 0], 1)
        self.assertIn((0, 0), visited(""))
