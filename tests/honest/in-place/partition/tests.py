import random
import unittest

from solution import partition, quicksort


class PartitionTest(unittest.TestCase):
    def test_pivot(self):
        values = [5, 1, 8, 3, 4]
        self.assertEqual(partition(values), sorted(values).index(4))
        self.assertEqual(values[2], 4)

    def test_sorted(self):
        values = random.sample(range(1000), 100)
        copy = list(values)
        self.assertEqual(quicksort(values), sorted(copy))
        self.assertIs(quicksort(values), values)
