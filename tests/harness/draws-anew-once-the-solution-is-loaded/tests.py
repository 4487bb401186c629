import random
import unittest

from solution import foretell


class DrawTest(unittest.TestCase):
    def test_foretold(self):
        drawn = [random.randint(1, 10**9) for _ in range(3)]
        self.assertNotEqual(drawn, foretell())
        self.assertNotEqual(drawn, [1, 1, 1])

    def test_a_seed_of_the_test(self):
        random.seed(1)
        self.assertEqual(random.randint(1, 10**9), foretell()[0])
