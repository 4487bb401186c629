import io
import unittest
from contextlib import redirect_stderr, redirect_stdout

from solution import main


class MainTest(unittest.TestCase):
    def setUp(self):
        self.out = self.enterContext(redirect_stdout(io.StringIO()))
        self.err = self.enterContext(redirect_stderr(io.StringIO()))

    def test_greets(self):
        self.assertEqual(main(["Ada"]), 0)
        self.assertEqual(self.out.getvalue(), "Hello, Ada\n")

    def test_version(self):
        with self.assertRaises(SystemExit) as caught:
            main(["--version"])
        self.assertEqual(caught.exception.code, 0)
        self.assertEqual(self.out.getvalue(), "greet 1.2\n")

    def test_message(self):
        with self.assertRaisesRegex(SystemExit, "not greeted"):
            main(["nobody"])

    def test_usage(self):
        with self.assertRaises(SystemExit) as caught:
            main([])
        self.assertEqual(caught.exception.code, 2)
        self.assertIn("required: name", self.err.getvalue())
