import random
import unittest

from solution import dice, password, shuffled


class RandomTest(unittest.TestCase):
    def test_dice(self):
        self.assertEqual(dice(42, 8), [6, 1, 1, 6, 3, 2, 2, 2])

    def test_shuffled(self):
        self.assertEqual(shuffled("abcde", 1), list("cdeab"))
        self.assertCountEqual(shuffled(range(20), 2), range(20))

    def test_password(self):
        self.assertEqual(password(8, 7), password(8, 7))
        self.assertNotEqual(password(20), password(20))

    def test_state(self):
        random.seed(3)
        state = random.getstate()
        first = random.random()
        random.setstate(state)
        self.assertEqual(random.random(), first)
        self.assertEqual(first, 0.23796462709189137)
