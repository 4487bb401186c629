import unittest

from solution import Registry


class Plugin(metaclass=Registry):
    """Every plugin."""

    extension = None


class Csv(Plugin):
    extension = "csv"


class RegistryTest(unittest.TestCase):
    def test_csv(self):
        self.assertEqual(Csv.extension, "csv")

    def test_plugin(self):
        self.assertIsNone(Plugin.extension)
