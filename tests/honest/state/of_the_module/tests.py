import unittest

import solution
from solution import log, reset, visit


class VisitTest(unittest.TestCase):
    def setUp(self):
        reset()

    def test_new(self):
        self.assertEqual([visit("a"), visit("b"), visit("a")], [True, True, False])

    def test_count(self):
        visit("a")
        self.assertEqual(solution.visits, 1)
        solution.visits = 10
        visit("b")
        self.assertEqual(solution.visits, 11)

    def test_log(self):
        visit("x")
        log().append("y")
        self.assertEqual(log(), ["x"])
