import argparse
import os
import pathlib
import tempfile
import unittest
from unittest.mock import patch

from solution import at_end, home_of, names_in, parse


class EnvironmentTest(unittest.TestCase):
    def test_variable(self):
        with patch.dict(os.environ, BASE="/srv"):
            self.assertEqual(home_of("ada"), "/srv/ada")

    def test_arguments(self):
        self.assertEqual(vars(parse(["x", "-n", "3"])), {"name": "x", "number": 3})
        with patch("sys.argv", ["tool", "y"]):
            self.assertEqual(parse().name, "y")
        self.assertRaises(argparse.ArgumentError, parse, ["x", "-n", "a"])

    def test_folder(self):
        before = os.getcwd()
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "b").touch()
            pathlib.Path(folder, "a").touch()
            self.assertEqual(names_in(folder), ["a", "b"])
        self.assertEqual(os.getcwd(), before)

    def test_end(self):
        self.assertTrue(at_end("bye"))
