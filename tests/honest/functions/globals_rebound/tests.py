import unittest

from solution import callers_of, with_globals

CURRENCY = "EUR"


def label(amount):
    return f"{amount} {CURRENCY}"


def report(amounts):
    return ", ".join(map(label, amounts))


class GlobalsTest(unittest.TestCase):
    def test_other(self):
        self.assertEqual(with_globals(label, CURRENCY="CHF")(5), "5 CHF")
        self.assertEqual(label(5), "5 EUR")

    def test_all_names(self):
        self.assertIs(label.__globals__["CURRENCY"], CURRENCY)
        self.assertIs(label.__globals__, globals())

    def test_callers(self):
        self.assertEqual(callers_of("label", globals()), ["report"])
        self.assertEqual(callers_of("label", report.__globals__), ["report"])
