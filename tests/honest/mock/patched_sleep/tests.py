import unittest
from unittest.mock import Mock, call, patch

from solution import retry


class RetryTest(unittest.TestCase):
    @patch("time.sleep")
    def test_pauses(self, sleep):
        function = Mock(side_effect=[OSError, TimeoutError, "done"])
        with patch("solution.monotonic", side_effect=[10.0, 12.5]):
            self.assertEqual(retry(function), ("done", 2.5))
        self.assertEqual(sleep.mock_calls, [call(0.5), call(1.0)])

    @patch("solution.time.sleep", return_value=None)
    def test_gives_up(self, sleep):
        function = Mock(side_effect=OSError("down"))
        with self.assertRaisesRegex(OSError, "down"):
            retry(function, attempts=3)
        self.assertEqual(sleep.call_count, 2)
