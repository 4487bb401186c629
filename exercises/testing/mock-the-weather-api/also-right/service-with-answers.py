"""a stand-in for the service that is given its answers and writes down what it is asked."""

import unittest
from unittest import mock


class Service:
    """Stands in for get_json and sleep and writes down what is asked of it."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.calls = []

    def get_json(self, city, units="imperial"):
        self.calls.append((city, units))
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return {"rain": answer}

    def sleep(self, seconds):
        self.calls.append(seconds)


def make_tests(weather):
    """A TestCase class that tests weather.advice."""

    class AdviceTest(unittest.TestCase):
        def ask(self, *answers, city="Oslo"):
            service = Service(*answers)
            with (
                mock.patch.object(weather, "get_json", service.get_json),
                mock.patch.object(weather, "sleep", service.sleep),
            ):
                advice = weather.advice(city)
            return advice, service.calls

        def test_rain(self):
            for rain in (0, 49, 50, 51, 100):
                advice = "umbrella" if rain >= 50 else "nothing"
                self.assertEqual(self.ask(rain), (advice, [("Oslo", "metric")]))

        def test_city(self):
            self.assertEqual(self.ask(80, city="Rome"), ("umbrella", [("Rome", "metric")]))

        def test_second(self):
            calls = [("Bonn", "metric"), 2, ("Bonn", "metric")]
            for rain, advice in ((0, "nothing"), (49, "nothing"), (50, "umbrella"), (90, "umbrella")):
                self.assertEqual(self.ask(OSError(), rain, city="Bonn"), (advice, calls))

        def test_unknown(self):
            calls = [("Bonn", "metric"), 2, ("Bonn", "metric")]
            self.assertEqual(self.ask(OSError(), OSError(), city="Bonn"), ("unknown", calls))

    return AdviceTest
