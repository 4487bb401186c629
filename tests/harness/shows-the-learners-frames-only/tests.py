import unittest

from solution import checks, needs_two, outer, with_key


class Frames(unittest.TestCase):
    def test_chained(self):
        self.assertEqual(outer("{"), {})

    def test_through_a_library(self):
        self.assertEqual(with_key([{"e": 1}]), 1)

    def test_wrong_number_of_arguments(self):
        self.assertEqual(needs_two(1), 1)

    def test_the_learners_own_assert(self):
        checks()
