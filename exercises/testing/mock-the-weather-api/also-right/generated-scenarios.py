"""test methods generated from a table of scenarios, each with its answers and its result."""

import inspect
import unittest
from contextlib import ExitStack
from unittest.mock import patch

SCENARIOS = {
    "wet": ([{"rain": 50}], "umbrella"),
    "dry": ([{"rain": 49}], "nothing"),
    "wet_at_last": ([OSError("down"), {"rain": 100}], "umbrella"),
    "dry_at_last": ([TimeoutError("down"), {"rain": 0}], "nothing"),
    "no_report": ([OSError("down"), ConnectionError("down")], "unknown"),
}


class Script:
    """Stands for get_json and sleep and notes what happens."""

    def __init__(self, real, answers):
        self.signature = inspect.signature(real)
        self.answers = list(answers)
        self.requests = []
        self.naps = [0]

    def get_json(self, *args, **kwargs):
        call = self.signature.bind(*args, **kwargs)
        call.apply_defaults()
        self.requests.append(call.args)
        self.naps.append(0)
        if not self.answers:
            raise AssertionError("no further request was expected")
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def sleep(self, seconds, /):
        self.naps[-1] += seconds


def make_tests(weather):
    """A TestCase class that tests weather.advice."""

    class AdviceTest(unittest.TestCase):
        def play(self, answers, expected):
            script = Script(weather.get_json, answers)
            with ExitStack() as stack:
                stack.enter_context(patch.object(weather, "get_json", script.get_json))
                stack.enter_context(patch.object(weather, "sleep", script.sleep))
                self.assertEqual(weather.advice("Cairo"), expected)
            self.assertEqual(script.requests, [("Cairo", "metric")] * len(answers))
            self.assertEqual(script.naps, [0, 0] if len(answers) == 1 else [0, 2, 0])

    for name, scenario in SCENARIOS.items():
        setattr(AdviceTest, f"test_{name}", lambda self, scenario=scenario: self.play(*scenario))
    return AdviceTest
