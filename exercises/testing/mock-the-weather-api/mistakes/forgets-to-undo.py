"""assigning the mock to the module and leaving it there: whatever runs next works with the mock."""

import types
import unittest
from unittest import mock

SOURCE = '''
import json
from time import sleep
from urllib.parse import urlencode
from urllib.request import urlopen


def get_json(city, units="imperial"):
    """The report for a city, from the service; raises OSError if it does not answer."""
    query = urlencode({"q": city, "units": units})
    with urlopen(f"https://weather.example/now?{query}") as answer:
        return json.load(answer)


def advice(city):
    """What to take along: "umbrella" or "nothing", or "unknown" without a report."""
    try:
        report = get_json(city, "metric")
    except OSError:
        sleep(2)
        try:
            report = get_json(city, "metric")
        except OSError:
            return "unknown"
    if report["rain"] >= 50:
        return "umbrella"
    return "nothing"
'''


def load(source):
    """A module made from its source."""
    module = types.ModuleType("weather")
    exec(source, module.__dict__)
    return module


def passes(tests):
    """Whether all tests of a TestCase class pass."""
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(tests).run(result)
    return result.testsRun > 0 and result.wasSuccessful()


def make_tests(weather):
    """A TestCase class that tests weather.advice."""

    originals = {name: getattr(weather, name) for name in ("get_json", "sleep")}

    class AdviceTest(unittest.TestCase):
        def setUp(self):
            self.get_json = self.replace("get_json")
            self.sleep = self.replace("sleep")

        def replace(self, name):
            """Put a mock that accepts what the real function accepts in its place, for one test."""
            double = mock.create_autospec(originals[name])
            setattr(weather, name, double)
            return double

        def answer_again(self, seconds):
            """Have the service answer from now on."""
            self.get_json.side_effect = None

        def test_rain(self):
            for rain, expected in [(50, "umbrella"), (49, "nothing")]:
                self.get_json.return_value = {"rain": rain}
                self.assertEqual(weather.advice("Lima"), expected)

        def test_asks_once(self):
            self.get_json.return_value = {"rain": 0}
            weather.advice("Lima")
            self.get_json.assert_called_once_with("Lima", "metric")
            self.sleep.assert_not_called()

        def test_asks_again_after_a_pause(self):
            self.get_json.side_effect = OSError("no answer")
            self.get_json.return_value = {"rain": 90}
            self.sleep.side_effect = self.answer_again
            self.assertEqual(weather.advice("Lima"), "umbrella")
            self.get_json.assert_has_calls([mock.call("Lima", "metric")] * 2)

        def test_reads_the_second_report(self):
            self.get_json.side_effect = OSError("no answer")
            self.get_json.return_value = {"rain": 10}
            self.sleep.side_effect = self.answer_again
            self.assertEqual(weather.advice("Lima"), "nothing")

        def test_gives_up_after_two_failures(self):
            self.get_json.side_effect = OSError("no answer")
            self.assertEqual(weather.advice("Lima"), "unknown")
            self.assertEqual(self.get_json.call_count, 2)
            self.sleep.assert_called_once_with(2)

    return AdviceTest
