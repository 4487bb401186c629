import io
import unittest
from contextlib import redirect_stdout
from unittest.mock import patch

from solution import ask


class AskTest(unittest.TestCase):
    @patch("builtins.input", side_effect=["Ada ", "x", "36"])
    def test_dialogue(self, asked):
        out = io.StringIO()
        with redirect_stdout(out):
            self.assertEqual(ask(), ("Ada", 36))
        self.assertEqual(out.getvalue(), "A number, please.\nHello, Ada (36).\n")
        self.assertEqual(asked.call_count, 3)

    def test_stdin(self):
        with patch("sys.stdin", io.StringIO("Bob\n7\n")), patch("sys.stdout", io.StringIO()) as out:
            self.assertEqual(ask(), ("Bob", 7))
        self.assertEqual(out.getvalue(), "Name? Age? Hello, Bob (7).\n")

    def test_lambda(self):
        with patch("builtins.print") as printed:
            (lambda: print("x", sep=""))()
        printed.assert_called_once_with("x", sep="")
