import unittest
from unittest.mock import call, mock_open, patch

from solution import save, show


class ShowTest(unittest.TestCase):
    @patch("builtins.print")
    def test_lines(self, printed):
        with patch("builtins.open", mock_open(read_data="one\ntwo\n")) as opened:
            show("poem.txt")
        opened.assert_called_once_with("poem.txt")
        self.assertEqual(printed.mock_calls, [call("  1", "one"), call("  2", "two")])

    def test_save(self):
        with patch("builtins.open", mock_open()) as opened:
            save("out.txt", ["a", "b"])
        opened.assert_called_once_with("out.txt", "w")
        opened().writelines.assert_called_once()

    def test_missing(self):
        with patch("builtins.open", side_effect=FileNotFoundError):
            self.assertRaises(FileNotFoundError, show, "x")
