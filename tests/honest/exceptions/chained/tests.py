import unittest

from solution import ConfigError, read_int, read_or_default


class ReadIntTest(unittest.TestCase):
    def test_cause(self):
        with self.assertRaises(ConfigError) as caught:
            read_int({"port": "x"}, "port")
        cause = caught.exception.__cause__
        self.assertIsInstance(cause, ValueError)
        self.assertEqual(cause.__notes__, ["while reading port"])
        self.assertEqual(caught.exception.key, "port")

    def test_no_context(self):
        with self.assertRaisesRegex(ConfigError, "^port: missing$") as caught:
            read_int({}, "port")
        self.assertIsNone(caught.exception.__cause__)
        self.assertTrue(caught.exception.__suppress_context__)
        self.assertIsInstance(caught.exception.__context__, KeyError)

    def test_default(self):
        settings = {"a": "1"}
        self.assertEqual((read_or_default(settings, "a", 0), read_or_default(settings, "b", 5)), (1, 5))
        self.assertEqual(settings["read"], ["a", "b"])
        self.assertEqual(str(settings["last error"]), "b: missing")
