import unittest

from solution import tally


def route_function():
    """A decorated function with a default value."""

    @tally
    def route(start, end, by="car"):
        """The way from start to end."""
        return [start, end, by]

    return route


# given: Write a decorator tally
class TallyTest(unittest.TestCase):
    # rule: passes all arguments on and returns the result
    def test_result_and_arguments(self):
        """passes positional and keyword arguments on and returns the result"""
        route = route_function()
        self.assertEqual(route("Lyon", "Nice"), ["Lyon", "Nice", "car"])
        self.assertEqual(route("Lyon", by="bike", end="Metz"), ["Lyon", "Metz", "bike"])

    # rule: returns a new list of pairs
    def test_nothing_called(self):
        """reports nothing before the first call"""
        self.assertEqual(route_function().report(), [])

    # rule: the function's name and, in parentheses, the repr of each argument
    # rule: pairs (call, count)
    def test_one_call(self):
        """shows a call by the name of the function and the repr of its arguments"""
        route = route_function()
        route("Lyon", 7)
        self.assertEqual(route.report(), [("route('Lyon', 7)", 1)])

    # rule: as the call was written
    def test_keyword_arguments(self):
        """shows keyword arguments with their names, as the call was written"""
        route = route_function()
        route("Lyon", by="bike", end=7)
        route("Lyon", 7, "bike")
        self.assertEqual(
            route.report(),
            [("route('Lyon', by='bike', end=7)", 1), ("route('Lyon', 7, 'bike')", 1)],
        )

    # rule: as the call was written
    def test_keyword_order(self):
        """tells calls apart whose keyword arguments come in another order"""
        route = route_function()
        route(start="Lyon", end="Nice")
        route(end="Nice", start="Lyon")
        self.assertEqual(
            route.report(),
            [("route(start='Lyon', end='Nice')", 1), ("route(end='Nice', start='Lyon')", 1)],
        )

    # rule: the function's name and, in parentheses, the repr of each argument
    def test_no_arguments(self):
        """shows a call without arguments"""

        @tally
        def ping():
            return "pong"

        ping()
        ping()
        self.assertEqual(ping.report(), [("ping()", 2)])

    # rule: the most frequent first
    def test_most_frequent_first(self):
        """puts the most frequent call first"""

        @tally
        def tile(x):
            return x

        for x in (4, 9, 2, 9, 2, 9):
            tile(x)
        self.assertEqual(tile.report(), [("tile(9)", 3), ("tile(2)", 2), ("tile(4)", 1)])

    # rule: Equal counts are in the order of the first calls
    def test_ties(self):
        """keeps calls with equal counts in the order in which they were first made"""

        @tally
        def tile(x):
            return x

        for x in (8, 3, 5, 3, 8):
            tile(x)
        self.assertEqual(tile.report(), [("tile(8)", 2), ("tile(3)", 2), ("tile(5)", 1)])

    # rule: the repr of each argument
    def test_equal_but_different(self):
        """tells values apart by their repr, such as 1 and '1'"""

        @tally
        def tile(x):
            return x

        tile(1)
        tile("1")
        tile(1.0)
        self.assertEqual(tile.report(), [("tile(1)", 1), ("tile('1')", 1), ("tile(1.0)", 1)])

    # rule: Arguments may be unhashable
    def test_unhashable(self):
        """counts calls with lists and dicts"""

        @tally
        def draw(points, style):
            return len(points)

        draw([1, 2, 3, 4, 5, 6, 7], {"width": 3})
        draw([1, 2, 3, 4, 5, 6, 7], {"width": 3})
        self.assertEqual(draw.report(), [("draw([1, 2, 3, 4, 5, 6, 7], {'width': 3})", 2)])

    # rule: shown as they were before the call
    def test_values_at_the_start(self):
        """shows the values that an argument had before the function changed it"""

        @tally
        def take(stops):
            return stops.pop()

        take([6, 4])
        self.assertEqual(take.report(), [("take([6, 4])", 1)])

    # rule: passes all arguments on
    def test_any_number_of_arguments(self):
        """works on a function that takes any arguments"""

        @tally
        def total(*numbers, **options):
            return sum(numbers), options

        self.assertEqual(total(3, 4, unit="km"), (7, {"unit": "km"}))
        self.assertEqual(total.report(), [("total(3, 4, unit='km')", 1)])

    # rule: passes all arguments on
    def test_argument_called_self(self):
        """passes on a keyword argument of any name, even self"""

        @tally
        def options(**given):
            return given

        self.assertEqual(options(self=1, function=2), {"self": 1, "function": 2})
        self.assertEqual(options.report(), [("options(self=1, function=2)", 1)])

    # rule: A call that raises counts too
    def test_counts_failures(self):
        """counts a call that raises, and lets the exception through"""

        @tally
        def parse(value):
            return int(value)

        with self.assertRaises(ValueError):
            parse("north")
        self.assertEqual(parse.report(), [("parse('north')", 1)])

    # rule: A call that raises counts too
    def test_counts_type_errors(self):
        """counts a call in which the function raises TypeError"""

        @tally
        def half(value):
            return value / 2

        with self.assertRaises(TypeError):
            half("ten")
        self.assertEqual(half.report(), [("half('ten')", 1)])

    # rule: forgets all calls
    def test_reset(self):
        """starts again after reset"""
        route = route_function()
        route("Lyon", "Nice")
        route("Lyon", "Nice")
        route.reset()
        self.assertEqual(route.report(), [])
        route("Lyon", "Nice")
        self.assertEqual(route.report(), [("route('Lyon', 'Nice')", 1)])

    # rule: forgets all calls
    def test_reset_forgets_the_order(self):
        """forgets in reset which call was made first"""
        route = route_function()
        route("Lyon", "Nice")
        route("Metz", "Brest")
        route.reset()
        route("Metz", "Brest")
        route("Lyon", "Nice")
        self.assertEqual(
            route.report(), [("route('Metz', 'Brest')", 1), ("route('Lyon', 'Nice')", 1)]
        )

    # rule: returns a new list
    def test_report_is_a_copy(self):
        """returns a list that the caller may change"""
        route = route_function()
        route("Lyon", "Nice")
        route.report().clear()
        self.assertEqual(route.report(), [("route('Lyon', 'Nice')", 1)])

    # rule: returns a new list
    def test_earlier_report(self):
        """leaves an earlier report as it was when there are more calls"""
        route = route_function()
        route("Lyon", "Nice")
        earlier = route.report()
        route("Metz", "Brest")
        route.report()
        self.assertEqual(earlier, [("route('Lyon', 'Nice')", 1)])

    # rule: Decorated functions share no counts
    def test_independent(self):
        """gives every function a count of its own"""
        one, two = route_function(), route_function()
        one("Lyon", "Nice")
        self.assertEqual(two.report(), [])
        two.reset()
        self.assertEqual(one.report(), [("route('Lyon', 'Nice')", 1)])

    # rule: Decorated functions share no counts
    def test_decorated_twice(self):
        """gives a function that is decorated twice a count for each time"""

        def ping():
            return "pong"

        one, two = tally(ping), tally(ping)
        one()
        self.assertEqual((one.report(), two.report()), ([("ping()", 1)], []))

    # rule: in the order of the first calls
    def test_recursion(self):
        """counts the calls that a function makes to itself"""

        @tally
        def down(n):
            return n if n == 0 else down(n - 1)

        down(2)
        self.assertEqual(down.report(), [("down(2)", 1), ("down(1)", 1), ("down(0)", 1)])

    # rule: It works on methods, where self is the first argument
    def test_method(self):
        """works on a method, where self is the first argument"""

        class Van:
            @tally
            def drive(self, km):
                return f"{km} km"

            def __repr__(self):
                return "Van()"

        self.assertEqual(Van().drive(30), "30 km")
        self.assertEqual(Van.drive.report(), [("drive(Van(), 30)", 1)])

    # rule: keeps its name and docstring
    def test_identity(self):
        """keeps the function's name and docstring"""
        route = route_function()
        self.assertEqual(route.__name__, "route")
        self.assertEqual(route.__doc__, "The way from start to end.")


if __name__ == "__main__":
    unittest.main()
