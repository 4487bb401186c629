import unittest
from unittest.mock import Mock

from solution import read_all, stop


class ReadAllTest(unittest.TestCase):
    def test_end(self):
        self.assertEqual(read_all(Mock(side_effect=["a", "b", EOFError])), ["a", "b"])

    def test_interrupted(self):
        read = Mock(side_effect=["a", KeyboardInterrupt])
        self.assertEqual(read_all(read), ["a", "(interrupted)"])

    def test_raised(self):
        with self.assertRaises(KeyboardInterrupt):
            stop()
