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
ANSWER = """
    if report["rain"] >= 50:
        return "umbrella"
    return "nothing"
"""
ASK = 'get_json(city, "metric")'
FIRST = """
    try:
        report = get_json(city, "metric")
"""
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


# Versions that keep the rules.
AS_IT_IS = SOURCE
ARGUMENTS_BY_NAME = changed((ASK, 'get_json(units="metric", city=city)'))
MORE_THAN_49 = changed(('report["rain"] >= 50', 'report["rain"] > 49'))
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
WITH_A_HELPER = changed((ASK, "report_for(city)")) + """

def report_for(place):
    return get_json(place, "metric")
"""

# Versions that do not.
HAT_EVERY_TIME = changed((ANSWER, '\n    return "hat"\n'))
DRY_AT_50 = changed(('rain"] >= 50', 'rain"] > 50'))
WET_AT_50_ALONE = changed(('rain"] >= 50', 'rain"] == 50'))
WET_AT_49 = changed(('rain"] >= 50', 'rain"] >= 49'))
ANOTHER_CITY = changed((ASK, 'get_json("city", "metric")'))
DEFAULT_UNITS = changed((ASK, "get_json(city)"))
UNKNOWN_ARGUMENT = changed((ASK, 'get_json(city, "metric", timeout=5)'))
ASKS_TWICE = changed((FIRST, FIRST + f"        report = {ASK}\n"))
WAITS_ALTHOUGH_IT_ANSWERS = changed((ANSWER, "\n    else:\n        sleep(2)" + ANSWER))
NO_SECOND_TRY = changed((SECOND, '\n        return "unknown"\n'))
WET_AFTER_A_PAUSE = changed((SECOND, SECOND + '        return "umbrella"\n'))
DRY_AFTER_A_PAUSE = changed((SECOND, SECOND + '        return "nothing"\n'))
SECOND_CITY_LOST = changed((SECOND, SECOND.replace('(city, "metric")', '("", "metric")')))
SECOND_UNITS_LOST = changed((SECOND, SECOND.replace('(city, "metric")', "(city)")))
THIRD_TRY = changed(
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
NOTHING_WITHOUT_A_REPORT = changed(('return "unknown"', 'return "nothing"'))
SECOND_FAILURE_RAISED = changed(('return "unknown"', "raise"))
NO_PAUSE = changed(("        sleep(2)\n", ""))
LONG_PAUSE = changed(("sleep(2)", "sleep(20)"))
PAUSE_AFTERWARDS = changed(
    (
        SECOND,
        """
        try:
            report = get_json(city, "metric")
        except OSError:
            return "unknown"
        finally:
            sleep(2)
""",
    )
)
PAUSE_BEFORE_GIVING_UP = changed(
    ('            return "unknown"', '            sleep(2)\n            return "unknown"')
)


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


def result_for(weather):
    """The result of your tests for a module."""
    tests = make_tests(weather)
    if not (isinstance(tests, type) and issubclass(tests, unittest.TestCase)):
        raise AssertionError(
            f"expected make_tests to return a subclass of TestCase, but found {tests!r}"
        )
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(tests).run(result)
    return result


def failures_in(result):
    """Those of your tests that failed, each with its exception."""
    found = []
    for case, text in result.errors + result.failures:
        name = getattr(getattr(case, "test_case", case), "_testMethodName", str(case))
        lines = text.rpartition("Traceback (most recent call last):")[2].strip("\n").splitlines()
        found.append(f"{name}: {next(line for line in lines if not line.startswith(' '))}")
    return found if result.testsRun else ["there are no tests: their names must begin with test"]


def failures_of_your_tests(source):
    """Those of your tests that fail for a version that keeps the rules."""
    return failures_in(result_for(load(source)))


def your_tests_notice(source):
    """Whether your tests notice a version that breaks a rule."""
    failures = failures_of_your_tests(SOURCE)
    if failures:
        return f"they fail for the module in the starter as well, in {failures[0]}"
    return len(failures_of_your_tests(source)) > 0


def really_done_by_your_tests():
    """What the tests did that they should only have pretended to do, or else how they fail."""
    weather = load(SOURCE)
    failures = failures_in(result_for(weather))
    return sorted(set(weather.really_done)) or failures


def names_changed_by_your_tests(source):
    """The names in the module that have another value after the tests, or else how they fail."""
    weather = load(source)
    before = dict(vars(weather))
    failures = failures_in(result_for(weather))
    names = sorted(before.keys() | vars(weather).keys())
    changed = [each for each in names if before.get(each) is not vars(weather).get(each)]
    return changed or (failures if source == SOURCE else [])


# rule: all of its tests must pass for a version that keeps these rules
# given: write make_tests(weather)
# given: it takes the module in the starter
# given: no version changes get_json itself
# given: exceptions other than a plain OSError do not matter
class RightVersionsTest(unittest.TestCase):
    def test_as_it_is(self):
        """the tests pass for the module in the starter"""
        self.assertEqual(failures_of_your_tests(AS_IT_IS), [])

    # rule: a version may pass arguments by position or by name
    def test_arguments_by_name(self):
        """the tests pass for a version that passes the arguments by name"""
        self.assertEqual(failures_of_your_tests(ARGUMENTS_BY_NAME), [])

    # rule: if the report's "rain", an integer, is at least 50
    def test_more_than_49(self):
        """the tests pass for a version that asks whether rain is more than 49"""
        self.assertEqual(failures_of_your_tests(MORE_THAN_49), [])

    def test_loop(self):
        """the tests pass for a version that tries in a loop"""
        self.assertEqual(failures_of_your_tests(WITH_A_LOOP), [])

    # rule: advice looks up get_json and sleep in its module
    def test_helper(self):
        """the tests pass for a version that leaves the request to another function"""
        self.assertEqual(failures_of_your_tests(WITH_A_HELPER), [])


class IsolationTest(unittest.TestCase):
    # rule: your tests must never reach the network and never really wait
    # rule: advice looks up get_json and sleep in its module
    def test_really_done(self):
        """the tests never ask the real service and never really wait"""
        self.assertEqual(really_done_by_your_tests(), [])

    # rule: after the tests, the module is as it was
    def test_cleans_up(self):
        """the tests leave the module as it was"""
        self.assertEqual(names_changed_by_your_tests(SOURCE), [])

    # rule: after the tests, the module is as it was, even if a test fails
    def test_cleans_up_after_failures(self):
        """the tests leave the module as it was even if they fail"""
        self.assertEqual(names_changed_by_your_tests(HAT_EVERY_TIME), [])
        self.assertEqual(names_changed_by_your_tests(SECOND_FAILURE_RAISED), [])


# rule: at least one must fail for a version that breaks a rule
class AdviceTest(unittest.TestCase):
    # rule: "umbrella" if the report's "rain", an integer, is at least 50
    def test_dry_at_50(self):
        """a test fails if 50 percent rain does not call for an umbrella"""
        self.assertEqual(your_tests_notice(DRY_AT_50), True)

    # rule: "umbrella" if the report's "rain", an integer, is at least 50
    def test_wet_at_50_alone(self):
        """a test fails if more than 50 percent rain does not call for an umbrella"""
        self.assertEqual(your_tests_notice(WET_AT_50_ALONE), True)

    # rule: and otherwise "nothing"
    def test_wet_at_49(self):
        """a test fails if 49 percent rain calls for an umbrella"""
        self.assertEqual(your_tests_notice(WET_AT_49), True)


class RequestTest(unittest.TestCase):
    # rule: for that city in metric units
    def test_another_city(self):
        """a test fails if the report is for another city"""
        self.assertEqual(your_tests_notice(ANOTHER_CITY), True)

    # rule: for that city in metric units
    def test_default_units(self):
        """a test fails if the report is not asked for in metric units"""
        self.assertEqual(your_tests_notice(DEFAULT_UNITS), True)

    # rule: must not call get_json in a way that the real one would refuse
    def test_unknown_argument(self):
        """a test fails if get_json is called with an argument that it does not take"""
        self.assertEqual(your_tests_notice(UNKNOWN_ARGUMENT), True)

    # rule: advice(city) calls get_json once
    def test_asks_twice(self):
        """a test fails if the service is asked twice although it answers"""
        self.assertEqual(your_tests_notice(ASKS_TWICE), True)

    # rule: sleep is called at no other time
    def test_waits_although_it_answers(self):
        """a test fails if there is a pause although the service answers"""
        self.assertEqual(your_tests_notice(WAITS_ALTHOUGH_IT_ANSWERS), True)


class FailureTest(unittest.TestCase):
    # rule: if get_json raises OSError, advice calls sleep(2) and then get_json once more
    def test_no_second_try(self):
        """a test fails if there is no second try"""
        self.assertEqual(your_tests_notice(NO_SECOND_TRY), True)

    # rule: the advice is "umbrella" if the report's "rain" … and otherwise "nothing"
    def test_wet_after_a_pause(self):
        """a test fails if the advice is always "umbrella" after a second try that succeeds"""
        self.assertEqual(your_tests_notice(WET_AFTER_A_PAUSE), True)

    # rule: the advice is "umbrella" if the report's "rain" … and otherwise "nothing"
    def test_dry_after_a_pause(self):
        """a test fails if the advice is always "nothing" after a second try that succeeds"""
        self.assertEqual(your_tests_notice(DRY_AFTER_A_PAUSE), True)

    # rule: for the same city and units
    def test_second_city_lost(self):
        """a test fails if the second try asks for another city"""
        self.assertEqual(your_tests_notice(SECOND_CITY_LOST), True)

    # rule: for the same city and units
    def test_second_units_lost(self):
        """a test fails if the second try forgets the metric units"""
        self.assertEqual(your_tests_notice(SECOND_UNITS_LOST), True)

    # rule: and then get_json once more
    def test_third_try(self):
        """a test fails if there is a third try"""
        self.assertEqual(your_tests_notice(THIRD_TRY), True)

    # rule: if that raises OSError as well, the advice is "unknown"
    def test_nothing_without_a_report(self):
        """a test fails if the advice is "nothing" when there is no report"""
        self.assertEqual(your_tests_notice(NOTHING_WITHOUT_A_REPORT), True)

    # rule: if that raises OSError as well, the advice is "unknown"
    def test_second_failure_raised(self):
        """a test fails if the second OSError reaches the caller"""
        self.assertEqual(your_tests_notice(SECOND_FAILURE_RAISED), True)

    # rule: advice calls sleep(2) and then get_json once more
    def test_no_pause(self):
        """a test fails if the second try comes without a pause"""
        self.assertEqual(your_tests_notice(NO_PAUSE), True)

    # rule: advice calls sleep(2)
    def test_long_pause(self):
        """a test fails if the pause takes twenty seconds"""
        self.assertEqual(your_tests_notice(LONG_PAUSE), True)

    # rule: calls sleep(2) and then get_json
    def test_pause_afterwards(self):
        """a test fails if the pause comes after the second try"""
        self.assertEqual(your_tests_notice(PAUSE_AFTERWARDS), True)

    # rule: sleep is called at no other time
    def test_pause_before_giving_up(self):
        """a test fails if there is one more pause before giving up"""
        self.assertEqual(your_tests_notice(PAUSE_BEFORE_GIVING_UP), True)


if __name__ == "__main__":
    unittest.main()
