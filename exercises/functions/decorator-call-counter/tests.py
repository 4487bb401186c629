import inspect
import unittest

from solution import tally


def route_function():
    """A decorated function with a default value."""

    @tally
    def route(start, end, by="car"):
        """The way from start to end."""
        return [start, end, by]

    return route


class TallyTest(unittest.TestCase):
    def test_result_and_arguments(self):
        """passes positional and keyword arguments on and returns the result"""
        route = route_function()
        self.assertEqual(route("Lyon", "Nice"), ["Lyon", "Nice", "car"])
        self.assertEqual(route("Lyon", by="bike", end="Metz"), ["Lyon", "Metz", "bike"])

    def test_nothing_called(self):
        """reports nothing before the first call"""
        self.assertEqual(route_function().report(), [])

    def test_one_call(self):
        """shows a call with the names and values of all parameters, defaults included"""
        route = route_function()
        route("Lyon", 7)
        self.assertEqual(route.report(), [("route(start='Lyon', end=7, by='car')", 1)])

    def test_no_parameters(self):
        """shows a call without parameters"""

        @tally
        def ping():
            return "pong"

        ping()
        ping()
        self.assertEqual(ping.report(), [("ping()", 2)])

    def test_spelling(self):
        """takes differently spelled calls with the same values for one call"""
        route = route_function()
        route("Lyon", "Nice")
        route(end="Nice", start="Lyon")
        route("Lyon", by="car", end="Nice")
        self.assertEqual(route.report(), [("route(start='Lyon', end='Nice', by='car')", 3)])

    def test_most_frequent_first(self):
        """puts the most frequent call first"""

        @tally
        def tile(x):
            return x

        for x in (4, 9, 2, 9, 2, 9):
            tile(x)
        self.assertEqual(tile.report(), [("tile(x=9)", 3), ("tile(x=2)", 2), ("tile(x=4)", 1)])

    def test_ties(self):
        """keeps calls with equal counts in the order in which they were first made"""

        @tally
        def tile(x):
            return x

        for x in (8, 3, 5, 3, 8):
            tile(x)
        self.assertEqual(tile.report(), [("tile(x=8)", 2), ("tile(x=3)", 2), ("tile(x=5)", 1)])

    def test_equal_but_different(self):
        """tells values apart by their repr, such as 1 and '1'"""

        @tally
        def tile(x):
            return x

        tile(1)
        tile("1")
        tile(1.0)
        self.assertEqual(tile.report(), [("tile(x=1)", 1), ("tile(x='1')", 1), ("tile(x=1.0)", 1)])

    def test_unhashable(self):
        """counts calls with lists and dicts"""

        @tally
        def draw(points, style):
            return len(points)

        draw([1, 2], {"width": 3})
        draw([1, 2], style={"width": 3})
        self.assertEqual(draw.report(), [("draw(points=[1, 2], style={'width': 3})", 2)])

    def test_values_at_the_start(self):
        """shows the values that an argument had before the function changed it"""

        @tally
        def take(stops):
            return stops.pop()

        take([6, 4])
        self.assertEqual(take.report(), [("take(stops=[6, 4])", 1)])

    def test_any_number_of_arguments(self):
        """works on a function that takes any arguments"""

        @tally
        def total(*numbers, **options):
            return sum(numbers), options

        self.assertEqual(total(3, 4, unit="km"), (7, {"unit": "km"}))
        self.assertEqual(total.report(), [("total(numbers=(3, 4), options={'unit': 'km'})", 1)])

    def test_counts_failures(self):
        """counts a call that raises, and lets the exception through"""

        @tally
        def parse(text):
            return int(text)

        with self.assertRaises(ValueError):
            parse("north")
        self.assertEqual(parse.report(), [("parse(text='north')", 1)])

    def test_misfit(self):
        """raises TypeError for arguments that do not fit, and does not count them"""
        route = route_function()
        with self.assertRaises(TypeError):
            route("Lyon")
        with self.assertRaises(TypeError):
            route("Lyon", "Nice", colour="red")
        self.assertEqual(route.report(), [])

    def test_reset(self):
        """starts again after reset"""
        route = route_function()
        route("Lyon", "Nice")
        route("Lyon", "Nice")
        route.reset()
        self.assertEqual(route.report(), [])
        route("Lyon", "Nice")
        self.assertEqual(route.report(), [("route(start='Lyon', end='Nice', by='car')", 1)])

    def test_report_is_a_copy(self):
        """hands out a list that the caller may change"""
        route = route_function()
        route("Lyon", "Nice")
        route.report().clear()
        self.assertEqual(len(route.report()), 1)

    def test_independent(self):
        """gives every function a count of its own"""
        one, two = route_function(), route_function()
        one("Lyon", "Nice")
        self.assertEqual((len(one.report()), len(two.report())), (1, 0))
        two.reset()
        self.assertEqual(len(one.report()), 1)

    def test_recursion(self):
        """counts the calls that a function makes to itself"""

        @tally
        def down(n):
            return n if n == 0 else down(n - 1)

        down(2)
        self.assertEqual(down.report(), [("down(n=2)", 1), ("down(n=1)", 1), ("down(n=0)", 1)])

    def test_method(self):
        """works on a method, where self is a parameter like the others"""

        class Van:
            @tally
            def drive(self, km):
                return f"{km} km"

            def __repr__(self):
                return "Van()"

        self.assertEqual(Van().drive(30), "30 km")
        self.assertEqual(Van.drive.report(), [("drive(self=Van(), km=30)", 1)])

    def test_identity(self):
        """keeps the function's name, docstring and signature"""
        route = route_function()
        self.assertEqual(
            (route.__name__, route.__doc__, str(inspect.signature(route))),
            ("route", "The way from start to end.", "(start, end, by='car')"),
        )


if __name__ == "__main__":
    unittest.main()
