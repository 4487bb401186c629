import inspect
import unittest

from solution import memoize


class Counted:
    """A function whose runs are recorded; it returns a new list of what it was given."""

    def __init__(self):
        self.runs = []

    def function(self):
        def combine(*args, **kwargs):
            self.runs.append((args, kwargs))
            return [args, kwargs]

        return memoize(combine)


def runs_for(calls):
    """How often the original runs for calls, each a pair of positional and keyword arguments."""
    counted = Counted()
    function = counted.function()
    for args, kwargs in calls:
        function(*args, **kwargs)
    return len(counted.runs)


class Alike:
    """Objects that look alike and are not equal."""

    def __repr__(self):
        return "Alike()"

    def copy(self):
        return Alike()


# given: write a decorator memoize that remembers results
# given: f(3) and f(x=3) may be two calls
class MemoizeTest(unittest.TestCase):
    # rule: the decorated function returns the same object
    def test_result(self):
        """returns what the function returns, the first time and later"""
        square = memoize(lambda n: n * n)
        self.assertEqual([square(7), square(7), square(-3)], [49, 49, 9])

    # rule: called again with equal arguments, the decorated function returns the same object … and the original does not run
    def test_runs_once(self):
        """runs the function once for the same arguments"""
        self.assertEqual(runs_for([((5, 6), {}), ((5, 6), {}), ((5, 6), {})]), 1)

    # rule: with equal arguments
    def test_other_arguments(self):
        """runs the function again for other arguments"""
        self.assertEqual(runs_for([((5,), {}), ((6,), {}), ((5, 6), {}), ((), {})]), 4)

    # rule: called again with equal arguments
    def test_takes_turns(self):
        """remembers several results side by side"""
        turns = [((5,), {}), ((6,), {}), ((5,), {}), ((5,), {}), ((6,), {})]
        self.assertEqual(runs_for(turns), 2)

    # rule: returns the same object as the first time
    def test_same_object(self):
        """returns the same object as the first time"""
        make = memoize(lambda size: [0] * size)
        self.assertEqual(make(3) is make(3), True)

    # rule: with equal arguments
    def test_order_of_positions(self):
        """tells (1, 2) from (2, 1)"""
        minus = memoize(lambda a, b: a - b)
        self.assertEqual([minus(1, 2), minus(2, 1)], [-1, 1])

    # rule: with equal arguments
    def test_keywords(self):
        """passes keyword arguments on and tells their names and values apart"""
        show = memoize(lambda **options: sorted(options.items()))
        self.assertEqual(
            [show(a=1), show(b=1), show(a=2), show(a=1, b=2), show(a=2, b=1)],
            [[("a", 1)], [("b", 1)], [("a", 2)], [("a", 1), ("b", 2)], [("a", 2), ("b", 1)]],
        )

    # rule: the order of keyword arguments makes no difference
    def test_keyword_order(self):
        """runs once when the same keyword arguments come in another order"""
        self.assertEqual(runs_for([((), {"a": 1, "b": "x"}), ((), {"b": "x", "a": 1})]), 1)

    # rule: with equal arguments
    def test_keyword_or_tuple(self):
        """does not take a positional tuple for a keyword argument"""
        take = memoize(lambda *args, **kwargs: (args, kwargs))
        self.assertEqual(take(unit="km"), ((), {"unit": "km"}))
        self.assertEqual(take(("unit", "km")), ((("unit", "km"),), {}))

    # rule: with equal arguments
    def test_nested_tuple(self):
        """tells f((1, 2)) from f(1, 2)"""
        take = memoize(lambda *args: args)
        self.assertEqual([take(1, 2), take((1, 2))], [(1, 2), ((1, 2),)])

    # rule: with equal arguments
    def test_looks_alike(self):
        """goes by equality, not by repr: two objects may look alike, and 2 equals 2.0"""
        self.assertEqual(runs_for([((1,), {}), (("1",), {})]), 2)
        self.assertEqual(runs_for([((Alike(),), {}), ((Alike(),), {})]), 2)
        self.assertEqual(runs_for([((2,), {}), ((2.0,), {})]), 1)

    # rule: with equal arguments
    def test_same_hash(self):
        """tells different arguments with the same hash apart"""
        double = memoize(lambda n: 2 * n)
        self.assertEqual([double(-1), double(-2)], [-2, -4])

    # rule: every result is remembered … until the cache is cleared
    def test_many(self):
        """remembers as many results as there are calls with other arguments"""
        self.assertEqual(runs_for([((n,), {}) for n in range(3_000)] * 2), 3_000)

    # rule: every result is remembered … until the cache is cleared
    def test_result_that_nobody_keeps(self):
        """keeps a result that nobody else keeps"""
        runs = []

        @memoize
        def plan(city):
            runs.append(city)
            return Alike()

        plan("Linz")
        plan("Linz")
        self.assertEqual(runs, ["Linz"])

    # rule: every result is remembered, None too
    def test_none_kept(self):
        """keeps None, 0 and an empty list as results"""
        for result in (None, 0, []):
            with self.subTest(result=result):
                runs = []

                @memoize
                def find(key):
                    runs.append(key)
                    return result

                find("a")
                find("a")
                self.assertEqual(runs, ["a"])

    # rule: a call that raises is not remembered: … the next call tries again
    def test_exception_not_kept(self):
        """tries again after a call that raised"""
        answers = [OSError("offline"), OSError("offline"), "42 km"]

        @memoize
        def ask(place):
            answer = answers.pop(0)
            if isinstance(answer, OSError):
                raise answer
            return answer

        for _ in range(2):
            with self.assertRaises(OSError):
                ask("Linz")
        self.assertEqual([ask("Linz"), ask("Linz")], ["42 km", "42 km"])

    # rule: the exception reaches the caller
    def test_lookup_errors_of_the_function(self):
        """lets a TypeError or KeyError of the function through, after one run"""
        for kind in (TypeError, KeyError):
            with self.subTest(kind=kind.__name__):
                runs = []

                @memoize
                def fail(key):
                    runs.append(key)
                    raise kind("from the function")

                with self.assertRaisesRegex(kind, "from the function"):
                    fail("a")
                self.assertEqual(runs, ["a"])

    # rule: if an argument cannot be hashed, such as a list … nothing is remembered
    def test_unhashable(self):
        """runs the function for every call with a list, and keeps nothing"""
        total = memoize(sum)
        numbers = [1, 2]
        self.assertEqual(total(numbers), 3)
        numbers.append(10)
        self.assertEqual(total(numbers), 13)

    # rule: if an argument cannot be hashed … the original runs
    def test_unhashable_keywords(self):
        """passes all arguments on when they cannot be hashed"""
        take = memoize(lambda *args, **kwargs: (args, kwargs))
        self.assertEqual(take([1], 2, unit="km"), (([1], 2), {"unit": "km"}))

    # rule: the original runs once per call
    def test_unhashable_runs(self):
        """runs the function exactly once per call with arguments that cannot be hashed"""
        self.assertEqual(runs_for([(([],), {}), (([],), {})]), 2)
        self.assertEqual(runs_for([((), {"a": {}}), ((), {"a": {}})]), 2)
        self.assertEqual(runs_for([((("deep", []),), {}), ((("deep", []),), {})]), 2)

    # rule: called again with equal arguments
    def test_none_as_argument(self):
        """remembers results for None as an argument, and for no argument at all"""
        self.assertEqual(runs_for([((None,), {}), ((None,), {})]), 1)
        self.assertEqual(runs_for([((), {}), ((), {})]), 1)
        self.assertEqual(runs_for([((), {"a": None}), ((), {})]), 2)

    # rule: function.cache_clear() forgets the results of this function
    def test_cache_clear(self):
        """runs the function again after cache_clear"""
        counted = Counted()
        function = counted.function()
        function(1)
        function(2)
        function.cache_clear()
        function(1)
        function(1)
        function(2)
        self.assertEqual(len(counted.runs), 4)

    # rule: with equal arguments, the decorated function returns
    def test_independent(self):
        """gives every function a cache of its own"""
        double, triple = memoize(lambda n: 2 * n), memoize(lambda n: 3 * n)
        self.assertEqual([double(5), triple(5)], [10, 15])

    # rule: forgets the results of this function, and of no other
    def test_clears_only_its_own(self):
        """cache_clear leaves the results of other functions alone"""
        first, second = Counted(), Counted()
        one, two = first.function(), second.function()
        one(1)
        two(1)
        one.cache_clear()
        one(1)
        two(1)
        self.assertEqual((len(first.runs), len(second.runs)), (2, 1))

    # rule: forgets the results of this function, and of no other
    def test_decorated_twice(self):
        """cache_clear leaves the results alone where the same function is decorated again"""
        one, two = memoize(Alike.copy), memoize(Alike.copy)
        result = two("a")
        one.cache_clear()
        self.assertEqual(two("a") is result, True)

    # rule: the original does not run
    def test_recursion(self):
        """remembers the calls that a function makes to itself"""
        runs = []

        @memoize
        def ways(steps):
            runs.append(steps)
            return 1 if steps < 2 else ways(steps - 1) + ways(steps - 2)

        self.assertEqual(ways(20), 10946)
        self.assertEqual(len(runs), 21)

    # rule: it works on methods
    # rule: self is an argument like any other
    def test_method(self):
        """works on methods, each object for itself"""

        class Bike:
            def __init__(self, gear):
                self.gear = gear

            @memoize
            def speed(self, pace):
                return self.gear * pace

        slow, fast = Bike(2), Bike(5)
        self.assertEqual([slow.speed(10), fast.speed(10), slow.speed(pace=10)], [20, 50, 20])

    # rule: self is an argument like any other
    def test_equal_objects(self):
        """remembers a result for all objects that are equal, and for none that cannot be hashed"""
        runs = []

        class Trip(tuple):
            @memoize
            def length(self):
                runs.append(tuple(self))
                return sum(self)

        class Draft(list):
            length = Trip.length

        first, second = Trip((4, 5)), Trip((4, 5))
        self.assertEqual([first.length(), second.length()], [9, 9])
        draft = Draft([1])
        draft.length()
        draft.append(2)
        self.assertEqual(draft.length(), 3)
        self.assertEqual(runs, [(4, 5), (1,), (1, 2)])

    # rule: the name, docstring and signature stay visible
    def test_identity(self):
        """keeps the function's name, docstring and signature"""

        @memoize
        def slope(rise, run=1):
            """Rise over run."""

        self.assertEqual(
            (slope.__name__, slope.__doc__, str(inspect.signature(slope))),
            ("slope", "Rise over run.", "(rise, run=1)"),
        )


if __name__ == "__main__":
    unittest.main()
