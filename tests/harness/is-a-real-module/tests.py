import pickle
import unittest
from dataclasses import dataclass

import solution
from solution import *


@dataclass
class Case:
    point: "Point"


class ModuleTest(unittest.TestCase):
    def test_inspects(self):
        self.assertEqual(source(), "def source():\n    return inspect.getsource(source)\n")

    def test_pickles(self):
        self.assertEqual(copied(), Point(3))
        self.assertEqual(pickle.loads(pickle.dumps(Case(Point()))), Case(Point()))

    def test_names(self):
        self.assertEqual(names(), ("solution", "/home/learner/solution.py", True))

    def test_whole_module(self):
        self.assertEqual(solution.Point(1), Point(2))
