import unittest

import solution
from solution import debug


class SettingsTest(unittest.TestCase):
    def test_imported(self):
        self.assertIs(debug, True)

    def test_attribute(self):
        self.assertEqual(solution.retries, 3)

    def test_unknown(self):
        with self.assertRaises(AttributeError):
            solution.nothing
