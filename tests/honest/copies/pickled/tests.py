import pickle
import unittest

from solution import Counter, Interval, all_from, through_pickle


class Owner:
    def __init__(self, name):
        self.name = name


class PickleTest(unittest.TestCase):
    def test_counter(self):
        counter = through_pickle(Counter(4))
        counter.increment()
        self.assertEqual(counter.value, 5)

    def test_slots(self):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            copy = through_pickle(Interval(1, 2), protocol)
            self.assertEqual((copy.low, copy.high), (1, 2))

    def test_class_of_the_tests(self):
        copy = through_pickle(Owner("Ada"))
        self.assertIsInstance(copy, Owner)
        self.assertEqual(copy.name, "Ada")

    def test_by_name(self):
        self.assertEqual(all_from(Counter, len, Owner), [Counter, len, Owner])
        self.assertIn(b"solution", pickle.dumps(Counter))

    def test_lambda(self):
        self.assertRaises((pickle.PicklingError, AttributeError), pickle.dumps, lambda: 1)
