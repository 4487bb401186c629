import unittest

from solution import (
    add,
    fare,
    largest,
    power,
    reward,
    rounds_until_level,
    subtract,
    whole_hypotenuse,
)


class WrittenDownTest(unittest.TestCase):
    def test_table(self):
        """sees a table of the tests' answers"""
        self.assertEqual(add(2, 3), 5)
        self.assertEqual(add(-1, 1), 0)
        self.assertEqual(add(40, 2), 42)

    def test_table_elsewhere(self):
        """sees it in every test that asks the function"""
        self.assertIsInstance(add(1, 1), int)

    def test_cases(self):
        """sees a list of cases"""
        self.assertEqual(power(2, 10), 1024)
        self.assertEqual(power(5, 2), 25)
        self.assertEqual(power(7, 1), 7)

    def test_order(self):
        """sees answers in the order of the questions"""
        self.assertEqual(subtract(40, 1), 39)
        self.assertEqual(subtract(2, 5), -3)
        self.assertEqual(subtract(100, 92), 8)

    def test_default(self):
        """sees one answer to everything else"""
        self.assertEqual(largest(3, 90), 90)
        self.assertEqual(largest(17, 4), 17)
        self.assertEqual(largest(-5, -60), -5)

    def test_whole_table(self):
        """lets a table be that holds all there is"""
        self.assertEqual(reward(0, 0), 3)
        self.assertEqual(reward(0, 1), 0)
        self.assertEqual(reward(1, 0), 5)
        self.assertEqual(reward(1, 1), 1)

    def test_steps(self):
        """lets limits and rates stand in the code"""
        self.assertEqual(fare(5, 6), 0)
        self.assertEqual(fare(17, 1), 2)
        self.assertEqual(fare(18, 1), 5)

    def test_examples(self):
        """lets examples stand in comments, docstrings and checks"""
        self.assertEqual(whole_hypotenuse(3, 4), 5)
        self.assertEqual(whole_hypotenuse(5, 12), 13)
        self.assertEqual(whole_hypotenuse(8, 15), 17)

    def test_never_ends(self):
        """lets a function be that never ends beside the tests"""
        self.assertEqual(rounds_until_level(9, 5), 4)
        self.assertEqual(rounds_until_level(40, 40), 0)
        self.assertEqual(rounds_until_level(12, 0), 12)
