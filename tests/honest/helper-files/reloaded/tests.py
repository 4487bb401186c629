import unittest

import settings
from solution import again, current, plugins


class SettingsTest(unittest.TestCase):
    def test_current(self):
        self.assertEqual(current(), {"COLOUR": "red", "SIZE": 5})

    def test_again(self):
        settings.SIZE = 9
        self.assertEqual(current()["SIZE"], 9)
        self.assertEqual(again()["SIZE"], 5)

    def test_plugins(self):
        self.assertEqual({name: run(5) for name, run in plugins().items()}, {"double": 10, "square": 25})
