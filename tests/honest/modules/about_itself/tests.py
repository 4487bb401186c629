import inspect
import unittest

import solution
from solution import *  # noqa: F403


class ModuleTest(unittest.TestCase):
    def test_place(self):
        self.assertEqual(where(), ("solution.py", True, True))  # noqa: F405

    def test_public(self):
        self.assertEqual(public(), ["where", "public", "me"])  # noqa: F405
        self.assertNotIn("_hidden", globals())

    def test_me(self):
        self.assertIs(me(), solution)  # noqa: F405
        self.assertEqual(me().__doc__.split()[0], "A")  # noqa: F405

    def test_file(self):
        self.assertEqual(inspect.getsourcefile(solution.where), solution.__file__)
        self.assertEqual(solution.where.__code__.co_filename, solution.__file__)
        self.assertEqual(solution.__spec__.name, "solution")
