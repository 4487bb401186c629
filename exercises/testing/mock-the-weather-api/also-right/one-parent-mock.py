"""two mocks under one parent, which keeps the calls of both in order."""

import unittest
from unittest import mock

RAIN, SUN = {"rain": 50}, {"rain": 49}


def make_tests(weather):
    class AdviceTest(unittest.TestCase):
        def calls(self, answers, expected):
            with (
                mock.patch.object(weather, "get_json", autospec=True) as get_json,
                mock.patch.object(weather, "sleep", autospec=True) as sleep,
            ):
                parent = mock.Mock()
                parent.attach_mock(get_json, "get_json")
                parent.attach_mock(sleep, "sleep")
                get_json.side_effect = answers
                self.assertEqual(weather.advice("Oslo"), expected)
                get_json.assert_has_calls([mock.call("Oslo", "metric")] * len(answers))
                return [name for name, _, _ in parent.mock_calls], sleep.call_args_list

        def test_first_try(self):
            self.assertEqual(self.calls([RAIN], "umbrella"), (["get_json"], []))
            self.assertEqual(self.calls([SUN], "nothing"), (["get_json"], []))
            self.assertEqual(self.calls([{"rain": 90}], "umbrella"), (["get_json"], []))

        def test_second_try(self):
            order = ["get_json", "sleep", "get_json"]
            for second, expected in [(RAIN, "umbrella"), (SUN, "nothing"), (OSError(), "unknown")]:
                with self.subTest(expected=expected):
                    found = self.calls([OSError(), second], expected)
                    self.assertEqual(found, (order, [mock.call(2)]))

    return AdviceTest
