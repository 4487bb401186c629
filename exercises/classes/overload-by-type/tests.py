import collections
import datetime
import unittest
from decimal import Decimal
from fractions import Fraction

from solution import Report

Point = collections.namedtuple("Point", "x y")


class Pages(int):
    """A subclass of a known type."""


class Loud(Report):
    """A report that overrides show and builds on it."""

    def show(self, value):
        return super().show(value).upper()


class Animal:
    pass


class Dog(Animal):
    pass


def says_animal(report, value):
    return "an animal"


def says_dog(report, value):
    return "a dog"


def shows_fraction(report, value):
    return f"{value.numerator} of {value.denominator}"


def shown_or_error(value):
    """What a report shows for the value, or the name of the exception that it raises."""
    try:
        return Report().show(value)
    except Exception as error:
        return type(error).__name__


class ReportTest(unittest.TestCase):
    def test_text(self):
        """shows a text as it is"""
        self.assertEqual(Report().show("naïve, 1"), "naïve, 1")
        self.assertEqual(Report().show(""), "")

    def test_int(self):
        """shows whole numbers with commas"""
        self.assertEqual(Report().show(-98765432), "-98,765,432")
        self.assertEqual(Report().show(7), "7")

    def test_zero_and_one(self):
        """shows the numbers 0 and 1 as numbers"""
        self.assertEqual(Report().show(0), "0")
        self.assertEqual(Report().show(1), "1")

    def test_float(self):
        """shows floats with commas and two places"""
        self.assertEqual(Report().show(2.0), "2.00")
        self.assertEqual(Report().show(12345.678), "12,345.68")

    def test_bool(self):
        """shows True and False as yes and no, although they are whole numbers too"""
        self.assertEqual(Report().show(True), "yes")
        self.assertEqual(Report().show(False), "no")

    def test_none(self):
        """shows None as nothing"""
        self.assertEqual(Report().show(None), "nothing")

    def test_date(self):
        """shows a date by year, month and day"""
        self.assertEqual(Report().show(datetime.date(1999, 1, 9)), "1999-01-09")

    def test_datetime(self):
        """shows a datetime with its time, although it is a date too"""
        moment = datetime.datetime(2024, 2, 29, 7, 5, 59)
        self.assertEqual(Report().show([moment.date(), moment]), "2024-02-29, 2024-02-29 07:05")
        self.assertEqual(Report().show(moment), "2024-02-29 07:05")

    def test_list(self):
        """joins the items of a list, each shown in its own way"""
        self.assertEqual(Report().show([1000, True, None, "x"]), "1,000, yes, nothing, x")

    def test_tuple(self):
        """joins the items of a tuple"""
        self.assertEqual(Report().show((0.5, datetime.date(2030, 12, 1))), "0.50, 2030-12-01")

    def test_nested(self):
        """shows lists within lists"""
        self.assertEqual(Report().show([1, [2, (3, [True])]]), "1, 2, 3, yes")

    def test_empty_list(self):
        """shows an empty list as an empty text"""
        self.assertEqual(Report().show([]), "")

    def test_separator(self):
        """joins with the separator of the report that is asked"""
        lines, words = Report(separator="\n"), Report(separator=" ")
        self.assertEqual(lines.show(["a", ["b"]]), "a\nb")
        self.assertEqual(words.show(["a", ["b"]]), "a b")

    def test_subclasses(self):
        """shows an instance of a subclass like the nearest known type"""
        self.assertEqual(Report().show(Pages(1200)), "1,200")
        self.assertEqual(Report().show(Point(1, True)), "1, yes")

    def test_report_subclass(self):
        """shows the items of a list as a subclass of Report shows them"""
        self.assertEqual(Loud().show("quiet"), "QUIET")

        class Starred(Report):
            def show(self, value):
                return "*" + super().show(value)

        self.assertEqual(Starred().show(["a", False]), "**a, *no")

    def test_unknown(self):
        """raises TypeError that names a type nobody has taught it"""
        with self.assertRaisesRegex(TypeError, "complex"):
            Report().show(2j)
        with self.assertRaisesRegex(TypeError, "dict"):
            Report().show({"a": 1})
        with self.assertRaisesRegex(TypeError, "Animal"):
            Report().show(Animal())

    def test_unknown_iterables(self):
        """raises TypeError for bytes and ranges, which are neither list nor tuple"""
        self.assertEqual(shown_or_error(range(3)), "TypeError")
        self.assertEqual(shown_or_error(b"abc"), "TypeError")

    def test_unknown_item(self):
        """raises TypeError for an unknown type within a list"""
        self.assertEqual(shown_or_error([True, Decimal("2.50")]), "TypeError")
        with self.assertRaisesRegex(TypeError, "object"):
            Report().show([1, object()])

    def test_register(self):
        """learns a new type through Report.show.register"""
        report = Report()
        Report.show.register(Fraction, shows_fraction)
        self.assertEqual(report.show(Fraction(3, 4)), "3 of 4")
        self.assertEqual(report.show([Fraction(1, 2), 1]), "1 of 2, 1")

    def test_register_uses_report(self):
        """hands the report to a function that was registered"""
        Report.show.register(set, lambda report, value: report.show(sorted(value)))
        self.assertEqual(Report("+").show({30, 10, 20}), "10+20+30")

    def test_register_general_last(self):
        """takes the nearest type when the more general one is registered last"""
        Report.show.register(Dog, says_dog)
        Report.show.register(Animal, says_animal)
        self.assertEqual(Report().show([Dog(), Animal()]), "a dog, an animal")

    def test_register_general_first(self):
        """takes the nearest type when the more general one is registered first"""
        Report.show.register(Animal, says_animal)
        Report.show.register(Dog, says_dog)
        self.assertEqual(Report().show([Dog(), Animal()]), "a dog, an animal")

    def test_register_over_base(self):
        """goes by the nearest type when a subclass of a known one is registered"""
        Report.show.register(Pages, lambda report, value: f"{int(value)} pages")
        self.assertEqual(Report().show([Pages(3), 3]), "3 pages, 3")


if __name__ == "__main__":
    unittest.main()
