import unittest

from solution import ConfigError, read


class ReadTest(unittest.TestCase):
    def test_read(self):
        self.assertEqual(read({"a": "1"}, "a"), 1)

    def test_kind(self):
        with self.assertRaises(LookupError):
            read({}, "a")

    def test_text(self):
        with self.assertRaisesRegex(ConfigError, "missing a"):
            read({}, "a")

    def test_cause(self):
        with self.assertRaises(ConfigError) as caught:
            read({"a": "x"}, "a")
        self.assertIsInstance(caught.exception.__cause__, ValueError)
