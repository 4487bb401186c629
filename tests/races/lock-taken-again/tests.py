import unittest

import schedules
from solution import Tree


class RaceTest(unittest.TestCase):
    @schedules.every
    def test_holds(self):
        """does not wait for itself"""
        tree = Tree()
        schedules.together(tree.add_two, tree.add)
        self.assertEqual(tree.size, 3)
