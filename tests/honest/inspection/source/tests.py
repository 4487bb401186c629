import inspect
import unittest

import solution
from solution import called_names, factorial, length


class SourceTest(unittest.TestCase):
    def test_length(self):
        self.assertEqual(length(factorial), 2)
        self.assertEqual(length(length), 6)

    def test_names(self):
        self.assertEqual(called_names(factorial), ["factorial"])
        self.assertEqual(called_names(length), ["len"])

    def test_recursive(self):
        self.assertIn("factorial(n - 1)", inspect.getsource(factorial))
        self.assertNotIn("import math", inspect.getsource(solution))

    def test_line(self):
        lines, start = inspect.getsourcelines(factorial)
        self.assertEqual(lines[0], "def factorial(n):\n")
        self.assertGreater(start, 20)

    def test_doc(self):
        self.assertEqual(inspect.getdoc(length), "Lines of a function.\n\nDecorators count too.")
