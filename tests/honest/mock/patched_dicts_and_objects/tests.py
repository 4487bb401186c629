import os
import unittest
from unittest.mock import patch

import solution
from solution import Settings


class SettingsTest(unittest.TestCase):
    def test_environment(self):
        with patch.dict(os.environ, {"APP_WIDTH": "120"}):
            self.assertEqual(Settings().width(), 120)
        self.assertEqual(Settings().width(), 80)

    @patch.dict("solution.DEFAULTS", {"colour": "always"}, clear=True)
    def test_defaults(self):
        self.assertEqual(Settings().read("colour"), "always")
        self.assertIsNone(Settings().read("width"))

    @patch.object(Settings, "read", return_value="40")
    def test_method(self, read):
        self.assertEqual(Settings().width(), 40)
        read.assert_called_once_with("width")

    @patch.multiple(solution, DEFAULTS={"width": "1"})
    def test_multiple(self):
        self.assertEqual(Settings().width(), 1)
