import types
import unittest

from solution import make_tests

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
    """What to take along: "umbrella", "coat" or "nothing", or "unknown" without a report."""
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
    if report["celsius"] < 5:
        return "coat"
    return "nothing"
'''

ANSWER = """
    if report["rain"] >= 50:
        return "umbrella"
    if report["celsius"] < 5:
        return "coat"
    return "nothing"
"""
ASK = 'get_json(city, "metric")'
SECOND = """
        sleep(2)
        try:
            report = get_json(city, "metric")
        except OSError:
            return "unknown"
"""


def changed(*changes):
    """The source of weather, with each old text replaced by a new one."""
    source = SOURCE
    for old, new in changes:
        if old not in source:
            raise LookupError(old)
        source = source.replace(old, new)
    return source


# Versions that keep the contract.
AS_IT_IS = SOURCE
ARGUMENTS_BY_NAME = changed((ASK, 'get_json(units="metric", city=city)'))
BOTH_NUMBERS_FIRST = changed(
    (
        ANSWER,
        """
    rain, celsius = report["rain"], report["celsius"]
    if rain < 50:
        return "coat" if celsius < 5 else "nothing"
    return "umbrella"
""",
    )
)
WITH_A_LOOP = SOURCE.partition("    try:\n")[0] + """
    tries = 2
    while tries:
        try:
            report = get_json(city, units="metric")
            break
        except OSError:
            tries -= 1
            if tries:
                sleep(2)
    else:
        return "unknown"
""" + ANSWER

# Versions that do not.
DRY_AT_50 = changed(("rain\"] >= 50", "rain\"] > 50"))
WET_AT_49 = changed(("rain\"] >= 50", "rain\"] >= 49"))
COLD_AT_5 = changed(("celsius\"] < 5", "celsius\"] <= 5"))
WARM_AT_4 = changed(("celsius\"] < 5", "celsius\"] < 4"))
COLD_BEFORE_RAIN = changed(
    (
        ANSWER,
        """
    if report["celsius"] < 5:
        return "coat"
    if report["rain"] >= 50:
        return "umbrella"
    return "nothing"
""",
    )
)
ANOTHER_CITY = changed((ASK, 'get_json("city", "metric")'))
DEFAULT_UNITS = changed((ASK, "get_json(city)"))
SWAPPED_ARGUMENTS = changed((ASK, 'get_json("metric", city)'))
UNKNOWN_ARGUMENT = changed((ASK, 'get_json(city, "metric", timeout=5)'))
ASKS_TWICE = changed(("    try:\n        report", f"    try:\n        {ASK}\n        report"))
REMEMBERS = changed(
    ("def advice", "seen = {}\n\n\ndef advice"),
    (ANSWER, "\n    report = seen.setdefault(city, report)" + ANSWER),
)
NO_SECOND_TRY = changed((SECOND, '\n        return "unknown"\n'))
SECOND_REPORT_LOST = changed(("return \"unknown\"", "pass\n        return \"unknown\""))
SECOND_CITY_LOST = changed((SECOND, SECOND.replace('(city, "metric")', '("", "metric")')))
SECOND_UNITS_LOST = changed((SECOND, SECOND.replace('(city, "metric")', "(city)")))
THREE_TRIES = changed(
    (
        SECOND,
        SECOND.replace(
            'return "unknown"',
            """
            try:
                report = get_json(city, "metric")
            except OSError:
                return "unknown"
""".strip(),
        ),
    )
)
SECOND_FAILURE_RAISED = changed(('return "unknown"', "raise"))
NO_WAIT = changed(("        sleep(2)\n", ""))
LONG_WAIT = changed(("sleep(2)", "sleep(20)"))
WAITS_FIRST = changed(
    ("        sleep(2)\n", ""),
    ("    try:\n        report", "    sleep(2)\n    try:\n        report"),
)
WAITS_AFTER_SUCCESS = changed((ANSWER, "\n    else:\n        sleep(2)" + ANSWER))
WAITS_AT_THE_END = changed(
    ('            return "unknown"', '            sleep(2)\n            return "unknown"')
)
WAITS_TOO_LATE = changed(
    ("        sleep(2)\n", ""), ('return "unknown"', 'sleep(2)\n            return "unknown"')
)
CATCHES_EVERYTHING = changed(("except OSError", "except Exception"))
CATCHES_EVERYTHING_AT_LAST = changed((SECOND, SECOND.replace("OSError", "Exception")))
RAISES_SOMETHING_ELSE = changed(
    (SECOND, SECOND + '    except ValueError:\n        raise OSError("no JSON")\n')
)
CATCHES_TOO_LITTLE = changed(("except OSError", "except ConnectionError"))


def load(source):
    """A module that notes attempts to reach the network or to wait."""
    weather = types.ModuleType("weather")
    exec(source, weather.__dict__)
    weather.really_done = []

    def urlopen(*args, **kwargs):
        weather.really_done.append("asked the service")
        raise RuntimeError("a test asked the real service")

    def sleep(seconds):
        weather.really_done.append("waited")

    weather.urlopen, weather.sleep = urlopen, sleep
    return weather


def run(weather):
    """The result of the learner's tests for a module."""
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(make_tests(weather)).run(result)
    return result


def verdict_on(source):
    """What the tests say about a version of weather."""
    result = run(load(source))
    if result.testsRun == 0:
        return "there are no tests"
    return "all tests pass" if result.wasSuccessful() else "a test fails"


def really_done_by_tests():
    """What the tests did that they should only have pretended to do."""
    weather = load(SOURCE)
    run(weather)
    return sorted(set(weather.really_done))


def names_changed_by_tests():
    """The names of the module that have another value after the tests."""
    weather = load(SOURCE)
    before = dict(vars(weather))
    run(weather)
    names = sorted(before.keys() | vars(weather).keys())
    return [name for name in names if before.get(name) is not vars(weather).get(name)]


class RightVersionsTest(unittest.TestCase):
    def test_as_it_is(self):
        """the tests pass for weather as it is"""
        self.assertEqual(verdict_on(AS_IT_IS), "all tests pass")

    def test_arguments_by_name(self):
        """the tests pass for a version that passes the arguments by name"""
        self.assertEqual(verdict_on(ARGUMENTS_BY_NAME), "all tests pass")

    def test_both_numbers_first(self):
        """the tests pass for a version that reads both numbers of the report first"""
        self.assertEqual(verdict_on(BOTH_NUMBERS_FIRST), "all tests pass")

    def test_loop(self):
        """the tests pass for a version that tries in a loop"""
        self.assertEqual(verdict_on(WITH_A_LOOP), "all tests pass")


class IsolationTest(unittest.TestCase):
    def test_network(self):
        """the tests never ask the real service"""
        self.assertNotIn("asked the service", really_done_by_tests())

    def test_pause(self):
        """the tests never really wait"""
        self.assertNotIn("waited", really_done_by_tests())

    def test_cleans_up(self):
        """the tests leave the module as it was"""
        self.assertEqual(names_changed_by_tests(), [])


class AdviceSlipsThroughTest(unittest.TestCase):
    def test_dry_at_50(self):
        """a test fails if 50 percent rain does not call for an umbrella"""
        self.assertEqual(verdict_on(DRY_AT_50), "a test fails")

    def test_wet_at_49(self):
        """a test fails if 49 percent rain calls for an umbrella"""
        self.assertEqual(verdict_on(WET_AT_49), "a test fails")

    def test_cold_at_5(self):
        """a test fails if 5 degrees call for a coat"""
        self.assertEqual(verdict_on(COLD_AT_5), "a test fails")

    def test_warm_at_4(self):
        """a test fails if 4 degrees do not call for a coat"""
        self.assertEqual(verdict_on(WARM_AT_4), "a test fails")

    def test_cold_before_rain(self):
        """a test fails if the advice for cold rain is a coat"""
        self.assertEqual(verdict_on(COLD_BEFORE_RAIN), "a test fails")


class RequestSlipsThroughTest(unittest.TestCase):
    def test_another_city(self):
        """a test fails if the report is for another city"""
        self.assertEqual(verdict_on(ANOTHER_CITY), "a test fails")

    def test_default_units(self):
        """a test fails if the report is not asked for in metric units"""
        self.assertEqual(verdict_on(DEFAULT_UNITS), "a test fails")

    def test_swapped_arguments(self):
        """a test fails if city and units are swapped"""
        self.assertEqual(verdict_on(SWAPPED_ARGUMENTS), "a test fails")

    def test_unknown_argument(self):
        """a test fails if get_json is called with an argument that it does not take"""
        self.assertEqual(verdict_on(UNKNOWN_ARGUMENT), "a test fails")

    def test_asks_twice(self):
        """a test fails if the service is asked twice although it answers"""
        self.assertEqual(verdict_on(ASKS_TWICE), "a test fails")

    def test_remembers(self):
        """a test fails if the first report for a city is used for ever"""
        self.assertEqual(verdict_on(REMEMBERS), "a test fails")


class FailureSlipsThroughTest(unittest.TestCase):
    def test_no_second_try(self):
        """a test fails if there is no second try"""
        self.assertEqual(verdict_on(NO_SECOND_TRY), "a test fails")

    def test_second_report_lost(self):
        """a test fails if the report of the second try is not used"""
        self.assertEqual(verdict_on(SECOND_REPORT_LOST), "a test fails")

    def test_second_city_lost(self):
        """a test fails if the second try asks for another city"""
        self.assertEqual(verdict_on(SECOND_CITY_LOST), "a test fails")

    def test_second_units_lost(self):
        """a test fails if the second try forgets the metric units"""
        self.assertEqual(verdict_on(SECOND_UNITS_LOST), "a test fails")

    def test_three_tries(self):
        """a test fails if there is a third try"""
        self.assertEqual(verdict_on(THREE_TRIES), "a test fails")

    def test_second_failure_raised(self):
        """a test fails if the second failure reaches the caller"""
        self.assertEqual(verdict_on(SECOND_FAILURE_RAISED), "a test fails")

    def test_no_wait(self):
        """a test fails if the second try comes without a pause"""
        self.assertEqual(verdict_on(NO_WAIT), "a test fails")

    def test_long_wait(self):
        """a test fails if the pause is twenty seconds"""
        self.assertEqual(verdict_on(LONG_WAIT), "a test fails")

    def test_waits_first(self):
        """a test fails if the pause comes before the first try"""
        self.assertEqual(verdict_on(WAITS_FIRST), "a test fails")

    def test_waits_after_success(self):
        """a test fails if there is a pause although the service answers"""
        self.assertEqual(verdict_on(WAITS_AFTER_SUCCESS), "a test fails")

    def test_waits_at_the_end(self):
        """a test fails if there is one more pause before giving up"""
        self.assertEqual(verdict_on(WAITS_AT_THE_END), "a test fails")

    def test_waits_too_late(self):
        """a test fails if the pause comes after the second try"""
        self.assertEqual(verdict_on(WAITS_TOO_LATE), "a test fails")

    def test_catches_everything(self):
        """a test fails if other exceptions lead to a second try as well"""
        self.assertEqual(verdict_on(CATCHES_EVERYTHING), "a test fails")

    def test_catches_everything_at_last(self):
        """a test fails if an exception of another kind in the second try is caught"""
        self.assertEqual(verdict_on(CATCHES_EVERYTHING_AT_LAST), "a test fails")

    def test_raises_something_else(self):
        """a test fails if another exception is turned into an OSError"""
        self.assertEqual(verdict_on(RAISES_SOMETHING_ELSE), "a test fails")

    def test_catches_too_little(self):
        """a test fails if only some kinds of OSError lead to a second try"""
        self.assertEqual(verdict_on(CATCHES_TOO_LITTLE), "a test fails")


if __name__ == "__main__":
    unittest.main()
