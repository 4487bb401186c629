import unittest

from solution import commands, constants, run

LIMIT = 5
NAME = "shell"


def do_add(a, b):
    return int(a) + int(b)


def do_echo(*words):
    return " ".join(words)


class CommandsTest(unittest.TestCase):
    def test_names(self):
        self.assertEqual(sorted(commands(__name__)), ["add", "echo"])

    def test_run(self):
        self.assertEqual(run(__name__, "add 2 3"), 5)
        self.assertEqual(run(__name__, "echo a b"), "a b")

    def test_constants(self):
        self.assertEqual(constants(__name__), {"LIMIT": 5, "NAME": "shell"})
