import unittest

from solution import Bad, Huge, Worse, fail


class ReprTest(unittest.TestCase):
    def test_bad(self):
        self.assertEqual(Bad(), 1)

    def test_inside(self):
        self.assertEqual([Bad(), {"worse": Worse()}], 1)

    def test_huge(self):
        self.assertEqual(Huge(), 1)

    def test_many_items(self):
        self.assertEqual(list(range(100_000)), list(range(1, 100_001)))

    def test_exception(self):
        fail()
