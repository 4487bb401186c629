"""fakes that bind the real signature, and one log of what happens, in order."""

import inspect
import unittest
from unittest import mock


def make_tests(weather):
    """A TestCase class that tests weather.advice."""

    class AdviceTest(unittest.TestCase):
        def setUp(self):
            self.signature = inspect.signature(weather.get_json)
            self.replace("get_json", self.get_json)
            self.replace("sleep", self.sleep)

        def replace(self, name, new):
            patcher = mock.patch.object(weather, name, new)
            patcher.start()
            self.addCleanup(patcher.stop)

        def get_json(self, *args, **kwargs):
            bound = self.signature.bind(*args, **kwargs)
            bound.apply_defaults()
            self.events.append(tuple(bound.arguments.values()))
            answer = self.answers.pop(0) if self.answers else AssertionError("asked too often")
            if isinstance(answer, BaseException):
                raise answer
            return answer

        def sleep(self, seconds, /):
            self.events.append(seconds)

        def check(self, expected, *answers, city="Oslo"):
            self.events = []
            self.answers = list(answers)
            self.assertEqual(weather.advice(city), expected)
            asked = (city, "metric")
            self.assertEqual(self.events, [asked] if len(answers) == 1 else [asked, 2, asked])

        def test_table(self):
            for rain in (0, 49, 50, 51, 100):
                expected = "umbrella" if rain >= 50 else "nothing"
                self.check(expected, {"rain": rain})
                self.check(expected, OSError(), {"rain": rain}, city="San José")

        def test_unknown(self):
            self.check("unknown", OSError(), TimeoutError())

    return AdviceTest
