import collections
import datetime
import enum
import re
import unittest
from decimal import Decimal
from fractions import Fraction

from solution import Report

Point = collections.namedtuple("Point", "x y")


class Pages(int):
    """A subclass of a known type."""


class Colour(str, enum.Enum):
    """A string whose __str__ returns something else."""

    RED = "red"


class Loud(Report):
    """A report that overrides show and builds on it."""

    def show(self, value):
        return super().show(value).upper()


def says(words):
    """A function that shows a value by these words, whatever it is."""
    return lambda report, value: words


def shown_or_error(value):
    """What a report shows for the value, or the name of the exception that it raises."""
    try:
        return Report().show(value)
    except Exception as error:
        return type(error).__name__


# given: no abstract class is ever registered
class ReportTest(unittest.TestCase):
    # rule: str itself
    def test_string(self):
        """shows a string as it is"""
        self.assertEqual(Report().show("naïve, 1"), "naïve, 1")
        self.assertEqual(Report().show(""), "")

    # rule: int with commas: 12,500
    def test_int(self):
        """shows integers with commas"""
        self.assertEqual(Report().show(-98765432), "-98,765,432")
        self.assertEqual(Report().show(7), "7")

    # rule: int with commas: 12,500
    def test_zero_and_one(self):
        """shows the numbers 0 and 1 as numbers"""
        self.assertEqual(Report().show(0), "0")
        self.assertEqual(Report().show(1), "1")

    # rule: float with commas and two places: 1,000.50
    def test_float(self):
        """shows floats with commas and two places"""
        self.assertEqual(Report().show(2.0), "2.00")
        self.assertEqual(Report().show(12345.678), "12,345.68")

    # rule: bool yes or no
    def test_bool(self):
        """shows True and False as yes and no, although they are integers too"""
        self.assertEqual(Report().show(True), "yes")
        self.assertEqual(Report().show(False), "no")

    # rule: None nothing
    def test_none(self):
        """shows None as nothing"""
        self.assertEqual(Report().show(None), "nothing")

    # rule: datetime.date 2026-05-03
    def test_date(self):
        """shows a date by year, month and day"""
        self.assertEqual(Report().show(datetime.date(1999, 1, 9)), "1999-01-09")

    # rule: datetime.datetime 2026-05-03 14:30
    def test_datetime(self):
        """shows a datetime with its time, although it is a date too"""
        moment = datetime.datetime(2024, 2, 29, 7, 5, 59)
        self.assertEqual(Report().show([moment.date(), moment]), "2024-02-29, 2024-02-29 07:05")
        self.assertEqual(Report().show(moment), "2024-02-29 07:05")

    # rule: datetime.datetime 2026-05-03 14:30
    def test_midnight(self):
        """shows the time of a datetime at midnight too"""
        self.assertEqual(Report().show(datetime.datetime(2024, 3, 1)), "2024-03-01 00:00")

    # rule: list, tuple every item as report.show shows it, joined by report.separator
    def test_list(self):
        """joins the items of a list, each shown in its own way"""
        self.assertEqual(Report().show([1000, True, None, "x"]), "1,000, yes, nothing, x")

    # rule: tuple every item as report.show shows it
    def test_tuple(self):
        """joins the items of a tuple"""
        self.assertEqual(Report().show((0.5, datetime.date(2030, 12, 1))), "0.50, 2030-12-01")

    # rule: every item as report.show shows it
    def test_nested(self):
        """shows lists within lists"""
        self.assertEqual(Report().show([1, [2, (3, [True])]]), "1, 2, 3, yes")

    # rule: list … joined by report.separator
    # rule: Report(separator).show(value) returns a string
    def test_empty_list(self):
        """shows an empty list as an empty string"""
        self.assertEqual(Report().show([]), "")

    # rule: joined by report.separator
    def test_separator(self):
        """joins with the separator of the report that is asked"""
        lines, words = Report(separator="\n"), Report(separator=" ")
        self.assertEqual(lines.show(["a", ["b"]]), "a\nb")
        self.assertEqual(words.show(["a", ["b"]]), "a b")

    # rule: joined by report.separator
    def test_new_separator(self):
        """joins with the separator that the report has by now"""
        report = Report(separator=" ")
        report.separator = "/"
        self.assertEqual(report.show(["a", "b"]), "a/b")

    # rule: an instance of a subclass is shown like the nearest known class in its method resolution order
    def test_subclasses(self):
        """shows an instance of a subclass like the nearest known type"""
        self.assertEqual(Report().show(Pages(1200)), "1,200")
        self.assertEqual(Report().show(Point(1, True)), "1, yes")

    # rule: str itself
    # rule: an instance of a subclass is shown like the nearest known class
    def test_subclass_of_str(self):
        """shows a string as it is, whatever the __str__ of its class returns"""
        self.assertEqual(Report().show(Colour.RED), "red")

    # rule: every item as report.show shows it
    def test_report_subclass(self):
        """shows the items of a list as a subclass of Report shows them"""
        self.assertEqual(Loud().show("quiet"), "QUIET")

        class Starred(Report):
            def show(self, value):
                return "*" + super().show(value)

        self.assertEqual(Starred().show(["a", False]), "**a, *no")

    # rule: any other type raises TypeError with the type's name in its message
    def test_unknown(self):
        """raises TypeError that names a type nobody has taught it"""
        with self.assertRaisesRegex(TypeError, "complex"):
            Report().show(2j)
        with self.assertRaisesRegex(TypeError, "dict"):
            Report().show({"a": 1})
        with self.assertRaisesRegex(TypeError, "Pattern"):
            Report().show(re.compile("x"))

    # rule: any other type raises TypeError
    def test_unknown_iterables(self):
        """raises TypeError for bytes and ranges, which are neither list nor tuple"""
        self.assertEqual(shown_or_error(range(3)), "TypeError")
        self.assertEqual(shown_or_error(b"abc"), "TypeError")

    # rule: any other type raises TypeError
    def test_unknown_numbers(self):
        """raises TypeError for fractions, which are neither int nor float"""
        self.assertEqual(shown_or_error(Fraction(1, 3)), "TypeError")

    # rule: and so does an item of such a type
    def test_unknown_item(self):
        """raises TypeError for an unknown type within a list"""
        self.assertEqual(shown_or_error([True, Decimal("2.50")]), "TypeError")
        with self.assertRaisesRegex(TypeError, "object"):
            Report().show([1, object()])

    # rule: rewrite Report so that others can add types without editing it
    # rule: Report.show.register(kind, function) teaches all reports, existing ones too, another type
    def test_register(self):
        """learns a new type through Report.show.register"""

        class Room:
            number = 1204

        report = Report()
        Report.show.register(Room, lambda report, room: "room " + report.show(room.number))
        self.assertEqual(report.show(Room()), "room 1,204")
        self.assertEqual(report.show([Room(), 1]), "room 1,204, 1")

    # rule: they return function(report, value)
    def test_register_uses_report(self):
        """hands the report to a function that was registered"""

        class Bag(list):
            """Shown with its items in order."""

        Report.show.register(Bag, lambda report, bag: report.show(sorted(bag)))
        self.assertEqual(Report("+").show(Bag([30, 10, 20])), "10+20+30")

    # rule: they return function(report, value)
    def test_register_function_that_raises(self):
        """lets an error that a function raises reach the caller"""

        class Shelf(list):
            """Shown by its label."""

        Report.show.register(Shelf, lambda report, shelf: report.show({"a": 1}["b"]))
        self.assertEqual(shown_or_error(Shelf()), "KeyError")

    # rule: the order in which types are registered makes no difference
    def test_register_general_last(self):
        """takes the nearest type when the more general one is registered last"""

        class Animal:
            pass

        class Dog(Animal):
            pass

        Report.show.register(Dog, says("a dog"))
        Report.show.register(Animal, says("an animal"))
        self.assertEqual(Report().show([Dog(), Animal()]), "a dog, an animal")

    # rule: the order in which types are registered makes no difference
    def test_register_general_first(self):
        """takes the nearest type when the more general one is registered first"""

        class Animal:
            pass

        class Dog(Animal):
            pass

        Report.show.register(Animal, says("an animal"))
        Report.show.register(Dog, says("a dog"))
        self.assertEqual(Report().show([Dog(), Animal()]), "a dog, an animal")

    # rule: the nearest known class in its method resolution order
    def test_two_bases(self):
        """goes by the order of the bases when a class has two"""

        class Swimmer:
            pass

        class Animal:
            pass

        class Dog(Animal):
            pass

        class WaterDog(Swimmer, Dog):
            pass

        class Toy:
            """A class that nobody registers."""

        class ToyDog(Toy, Dog):
            pass

        Report.show.register(Swimmer, says("a swimmer"))
        Report.show.register(Dog, says("a dog"))
        self.assertEqual(Report().show(WaterDog()), "a swimmer")
        self.assertEqual(Report().show(ToyDog()), "a dog")

    # rule: the nearest known class in its method resolution order
    # rule: teaches all reports … another type
    def test_register_over_base(self):
        """goes by the nearest type when a subclass of a known one is registered"""

        class Copies(int):
            pass

        self.assertEqual(Report().show(Copies(3)), "3")
        Report.show.register(Copies, lambda report, value: f"{int(value)} copies")
        self.assertEqual(Report().show([Copies(3), 3]), "3 copies, 3")

    # rule: teaches all reports … another type
    def test_same_name(self):
        """tells apart two types of the same name"""

        class date:
            """The date of another team."""

        Report.show.register(date, says("sweet"))
        self.assertEqual(Report().show([date(), datetime.date(2031, 7, 4)]), "sweet, 2031-07-04")


if __name__ == "__main__":
    unittest.main()
