import io
import unittest
from unittest.mock import patch

from solution import ask


class AskTest(unittest.TestCase):
    def test_asks(self):
        with patch("sys.stdin", io.StringIO("")):
            self.assertEqual(ask(), "1")
