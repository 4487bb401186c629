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
UMBRELLA_ONLY_WHEN_COLD = changed(('rain"] >= 50', 'rain"] >= 50 and report["celsius"] < 5'))
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
NOTHING_WITHOUT_A_REPORT = changed(('return "unknown"', 'return "nothing"'))
SECOND_FAILURE_RAISED = changed(('return "unknown"', "raise"))
NO_WAIT = changed(("        sleep(2)\n", ""))
LONG_WAIT = changed(("sleep(2)", "sleep(20)"))
WAITS_FIRST = changed(
    ("        sleep(2)\n", ""),
    ("    try:\n        report", "    sleep(2)\n    try:\n        report"),
)
WAITS_AFTER_SUCCESS = changed((ANSWER, "\n    else:\n        sleep(2)" + ANSWER))
WAITS_AFTER_THE_SECOND_TRY = changed((SECOND, SECOND + "        sleep(2)\n"))
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
RAISES_SOMETHING_ELSE_AT_LAST = changed(
    (SECOND, SECOND + '        except ValueError:\n            raise OSError("no JSON")\n')
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


def failing(result):
    """The names of the learner's tests that did not pass."""
    cases = [getattr(case, "test_case", case) for case, _ in result.failures + result.errors]
    return sorted({getattr(case, "_testMethodName", str(case)) for case in cases})


def verdict_of(result):
    """What the tests say about a version of weather."""
    if result.testsRun == 0:
        return "there are no tests"
    return "all tests pass" if result.wasSuccessful() else "a test fails"


def done_by_advice(source):
    """What `advice` does while the learner's tests run: its calls, and how each of its own ends."""
    weather = load(source)
    advice, done = weather.advice, []

    def noting(name, original):
        def noted(*args, **kwargs):
            done.append((name, args, kwargs))
            return original(*args, **kwargs)

        return noted

    def watched(city):
        originals = {name: getattr(weather, name) for name in ("get_json", "sleep")}
        for name, original in originals.items():
            setattr(weather, name, noting(name, original))
        try:
            done.append(advice(city))
        except Exception as error:
            done.append(type(error))
            raise
        finally:
            vars(weather).update(originals)
        return done[-1]

    weather.advice = watched
    run(weather)
    return done


def outcome(broken):
    """What the tests say about a version that does not keep the contract."""
    found = verdict_of(run(load(broken)))
    if found == "all tests pass" and done_by_advice(broken) != done_by_advice(SOURCE):
        return "all tests pass, though it shows"
    return found


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
    def passes(self, source, what):
        result = run(load(source))
        message = f"Your tests fail for {what}, which keeps the contract: {', '.join(failing(result))}."
        if result.testsRun == 0:
            message = "Methods whose names begin with test are run, no others."
        self.assertEqual(verdict_of(result), "all tests pass", message)

    def test_as_it_is(self):
        """the tests pass for weather as it is"""
        self.passes(AS_IT_IS, "weather as it is")

    def test_arguments_by_name(self):
        """the tests pass for a version that passes the arguments by name"""
        self.passes(ARGUMENTS_BY_NAME, "a version that passes the arguments by name")

    def test_both_numbers_first(self):
        """the tests pass for a version that reads both numbers of the report first"""
        self.passes(BOTH_NUMBERS_FIRST, "a version that reads both numbers of the report first")

    def test_loop(self):
        """the tests pass for a version that tries in a loop"""
        self.passes(WITH_A_LOOP, "a version that tries in a loop")


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


class SlipsThroughTest(unittest.TestCase):
    def notices(self, source, what):
        found = outcome(source)
        messages = {
            "all tests pass": f"Your tests passed although {what}. They never do what would show it.",
            "all tests pass, though it shows": (
                f"Your tests passed although {what}. They do what shows it, but do not check it."
            ),
        }
        message = messages.get(found, f"Your tests did not notice that {what}.")
        self.assertEqual(found, "a test fails", message)


class AdviceSlipsThroughTest(SlipsThroughTest):
    def test_dry_at_50(self):
        """a test fails if 50 percent rain does not call for an umbrella"""
        self.notices(DRY_AT_50, "50 percent rain does not call for an umbrella")

    def test_wet_at_49(self):
        """a test fails if 49 percent rain calls for an umbrella"""
        self.notices(WET_AT_49, "49 percent rain calls for an umbrella")

    def test_cold_at_5(self):
        """a test fails if 5 degrees call for a coat"""
        self.notices(COLD_AT_5, "5 degrees call for a coat")

    def test_warm_at_4(self):
        """a test fails if 4 degrees do not call for a coat"""
        self.notices(WARM_AT_4, "4 degrees do not call for a coat")

    def test_umbrella_only_when_cold(self):
        """a test fails if rain calls for an umbrella only when it is cold as well"""
        self.notices(UMBRELLA_ONLY_WHEN_COLD, "rain calls for an umbrella only when it is cold as well")

    def test_cold_before_rain(self):
        """a test fails if the advice for cold rain is a coat"""
        self.notices(COLD_BEFORE_RAIN, "the advice for cold rain is a coat")


class RequestSlipsThroughTest(SlipsThroughTest):
    def test_another_city(self):
        """a test fails if the report is for another city"""
        self.notices(ANOTHER_CITY, "the report is for another city")

    def test_default_units(self):
        """a test fails if the report is not asked for in metric units"""
        self.notices(DEFAULT_UNITS, "the report is not asked for in metric units")

    def test_swapped_arguments(self):
        """a test fails if city and units are swapped"""
        self.notices(SWAPPED_ARGUMENTS, "city and units are swapped")

    def test_unknown_argument(self):
        """a test fails if get_json is called with an argument that it does not take"""
        self.notices(UNKNOWN_ARGUMENT, "get_json is called with an argument that it does not take")

    def test_asks_twice(self):
        """a test fails if the service is asked twice although it answers"""
        self.notices(ASKS_TWICE, "the service is asked twice although it answers")

    def test_remembers(self):
        """a test fails if the first report for a city is used for ever"""
        self.notices(REMEMBERS, "the first report for a city is used for ever")


class FailureSlipsThroughTest(SlipsThroughTest):
    def test_no_second_try(self):
        """a test fails if there is no second try"""
        self.notices(NO_SECOND_TRY, "there is no second try")

    def test_second_report_lost(self):
        """a test fails if the report of the second try is not used"""
        self.notices(SECOND_REPORT_LOST, "the report of the second try is not used")

    def test_second_city_lost(self):
        """a test fails if the second try asks for another city"""
        self.notices(SECOND_CITY_LOST, "the second try asks for another city")

    def test_second_units_lost(self):
        """a test fails if the second try forgets the metric units"""
        self.notices(SECOND_UNITS_LOST, "the second try forgets the metric units")

    def test_three_tries(self):
        """a test fails if there is a third try"""
        self.notices(THREE_TRIES, "there is a third try")

    def test_nothing_without_a_report(self):
        """a test fails if without a report the advice is "nothing" as well"""
        self.notices(NOTHING_WITHOUT_A_REPORT, 'without a report the advice is "nothing" as well')

    def test_second_failure_raised(self):
        """a test fails if the second failure reaches the caller"""
        self.notices(SECOND_FAILURE_RAISED, "the second failure reaches the caller")

    def test_no_wait(self):
        """a test fails if the second try comes without a pause"""
        self.notices(NO_WAIT, "the second try comes without a pause")

    def test_long_wait(self):
        """a test fails if the pause is twenty seconds"""
        self.notices(LONG_WAIT, "the pause is twenty seconds")

    def test_waits_first(self):
        """a test fails if the pause comes before the first try"""
        self.notices(WAITS_FIRST, "the pause comes before the first try")

    def test_waits_after_success(self):
        """a test fails if there is a pause although the service answers"""
        self.notices(WAITS_AFTER_SUCCESS, "there is a pause although the service answers")

    def test_waits_after_the_second_try(self):
        """a test fails if there is another pause after the second try"""
        self.notices(WAITS_AFTER_THE_SECOND_TRY, "there is another pause after the second try")

    def test_waits_at_the_end(self):
        """a test fails if there is one more pause before giving up"""
        self.notices(WAITS_AT_THE_END, "there is one more pause before giving up")

    def test_waits_too_late(self):
        """a test fails if the pause comes after the second try"""
        self.notices(WAITS_TOO_LATE, "the pause comes after the second try")

    def test_catches_everything(self):
        """a test fails if other exceptions lead to a second try as well"""
        self.notices(CATCHES_EVERYTHING, "other exceptions lead to a second try as well")

    def test_catches_everything_at_last(self):
        """a test fails if an exception of another kind in the second try is caught"""
        self.notices(CATCHES_EVERYTHING_AT_LAST, "an exception of another kind in the second try is caught")

    def test_raises_something_else(self):
        """a test fails if another exception is turned into an OSError"""
        self.notices(RAISES_SOMETHING_ELSE, "another exception is turned into an OSError")

    def test_raises_something_else_at_last(self):
        """a test fails if another exception in the second try is turned into an OSError"""
        self.notices(RAISES_SOMETHING_ELSE_AT_LAST, "another exception in the second try is turned into an OSError")

    def test_catches_too_little(self):
        """a test fails if only some kinds of OSError lead to a second try"""
        self.notices(CATCHES_TOO_LITTLE, "only some kinds of OSError lead to a second try")


if __name__ == "__main__":
    unittest.main()
