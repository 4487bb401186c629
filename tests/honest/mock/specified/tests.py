import unittest
from unittest.mock import MagicMock, Mock, create_autospec

from solution import Clock, greeting


class GreetingTest(unittest.TestCase):
    def test_morning(self):
        clock = Mock(spec=Clock)
        clock.hour.return_value = 8
        self.assertEqual(greeting(clock), "Good morning")

    def test_autospec(self):
        clock = create_autospec(Clock, instance=True)
        clock.hour.return_value = 15
        self.assertEqual(greeting(clock), "Good day")
        clock.hour.assert_called_once_with()

    def test_no_spec(self):
        with self.assertRaisesRegex(TypeError, "not a clock: MagicMock"):
            greeting(MagicMock())

    def test_instance(self):
        self.assertIsInstance(MagicMock(spec=list), list)
        self.assertIsInstance(Mock(spec=Clock), Clock)
