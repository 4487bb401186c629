import inspect
import sys
import unittest

import solution
from solution import by_depth, by_error, by_function, by_library, by_thread, callers, outer

SECRET = "SECRET"


def names_upwards():
    frame, names = sys._getframe(), []
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


class StackTest(unittest.TestCase):
    def test_callers(self):
        self.assertEqual(callers(), ["upwards", "callers"])

    def test_depth(self):
        self.assertEqual(by_depth(), "call stack is not deep enough")

    def test_error(self):
        self.assertIsNone(by_error())

    def test_library(self):
        self.assertEqual(by_library(), (["by_library"], None))

    def test_thread(self):
        self.assertEqual(by_thread(), ["by_thread"])

    def test_class(self):
        self.assertEqual(by_function(), [{}])

    def test_frames_of_their_own(self):
        self.assertEqual(outer(), "outer")

    def test_frames_of_the_test(self):
        """a test may look at its own frame"""
        self.assertEqual(inspect.currentframe().f_code.co_name, "test_frames_of_the_test")

    def test_walk_of_the_test(self):
        """a test may walk past the learner's frames"""
        names = solution.call(names_upwards)
        self.assertEqual(names[:3], ["names_upwards", "call", "test_walk_of_the_test"])

    def test_library_of_the_test(self):
        """and have a library walk for it"""
        functions = [info.function for info in inspect.stack()]
        self.assertEqual(functions[0], "test_library_of_the_test")
        self.assertIn("run", functions)

    def test_traced(self):
        self.assertEqual(solution.traced(1), 2)

    def test_profiled(self):
        self.assertEqual(solution.profiled(1), 2)

    def test_traces_its_own(self):
        """a trace function is told of the learner's own calls"""
        solution.traced(1)
        self.assertEqual(set(solution.seen()), {"seen"})

    def test_stops(self):
        """unittest's own sign to stop is an exception as any other"""
        self.assertEqual(solution.stops(), 1)

    def test_answers(self):
        self.assertEqual(solution.answers(), 1)
