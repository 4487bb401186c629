import inspect
import unittest

from solution import count_calls, retry


class Flaky:
    """A callable that raises the given exceptions in turn, and then returns "done"."""

    def __init__(self, *failures):
        self.failures = failures
        self.tries = 0

    def __call__(self, *args, **kwargs):
        self.tries += 1
        if self.tries <= len(self.failures):
            raise self.failures[self.tries - 1]
        return "done"

    def __repr__(self):
        return f"Flaky{self.failures}"


def function_of(flaky):
    """A plain function that calls flaky."""

    def attempt():
        return flaky()

    return attempt


def tries_of(flaky, times, **options):
    """How often a function is called in all when it is retried and fails like flaky."""
    try:
        retry(times, **options)(function_of(flaky))()
    except (Exception, KeyboardInterrupt):
        pass
    return flaky.tries


def stage_of_error(times):
    """Which of three calls raises ValueError; "none" if the function can even be called."""
    stage = "retry(times)"
    try:
        decorate = retry(times)
        stage = "decorating"
        function = decorate(function_of(Flaky()))
        stage = "calling the function"
        function()
    except ValueError:
        return stage
    return "none"


def raised_by(function):
    """The exception that the function raises when it is called, or None."""
    try:
        function()
    except Exception as error:
        return error
    return None


# given: Write two decorators
class CountCallsTest(unittest.TestCase):
    # rule: counts the calls of a function in the attribute calls of the decorated function
    def test_counts(self):
        """count_calls: counts every call"""
        ping = count_calls(lambda: None)
        ping()
        ping()
        ping()
        self.assertEqual(ping.calls, 3)

    # rule: which starts at 0
    def test_starts_at_zero(self):
        """count_calls: starts at 0, and decorating does not call the function"""
        seen = []
        counted = count_calls(lambda: seen.append("called"))
        self.assertEqual(counted.calls, 0)
        self.assertEqual(seen, [])

    # rule: return what the function returns
    def test_result(self):
        """count_calls: returns what the function returns"""
        self.assertEqual(count_calls(lambda: "answer")(), "answer")

    # rule: Both pass on all arguments
    def test_arguments(self):
        """count_calls: passes on positional and keyword arguments"""
        collect = count_calls(lambda *args, **kwargs: (args, kwargs))
        self.assertEqual(collect(1, 2, sep="-", end=""), ((1, 2), {"sep": "-", "end": ""}))

    # rule: Both pass on all arguments
    def test_argument_called_self(self):
        """count_calls: passes on a keyword argument of any name, even self"""
        options = count_calls(lambda **kwargs: kwargs)
        self.assertEqual(options(self=1, function=2), {"self": 1, "function": 2})

    # rule: includes calls that raise
    def test_counts_failures(self):
        """count_calls: counts a call that raises, and lets the exception through"""
        read = count_calls(lambda text: int(text))
        with self.assertRaises(ValueError):
            read("not a number")
        self.assertEqual(read.calls, 1)

    # rule: Each decorated function has its own count
    def test_independent(self):
        """count_calls: gives each function its own count"""
        one = count_calls(lambda: 1)
        two = count_calls(lambda: 2)
        one()
        one()
        two()
        self.assertEqual((one.calls, two.calls), (2, 1))

    # rule: includes calls that raise
    def test_counts_interrupts(self):
        """count_calls: counts a call that ends with KeyboardInterrupt"""
        read = count_calls(function_of(Flaky(KeyboardInterrupt())))
        with self.assertRaises(KeyboardInterrupt):
            read()
        self.assertEqual(read.calls, 1)

    # rule: Each decorated function has its own count
    def test_decorated_twice(self):
        """count_calls: gives a function that is decorated twice a count for each time"""
        plain = function_of(Flaky())
        one, two = count_calls(plain), count_calls(plain)
        one()
        two()
        two()
        self.assertEqual((one.calls, two.calls), (1, 2))

    # rule: The function that is decorated stays as it was
    def test_original(self):
        """count_calls: leaves the function that it decorates as it was"""
        plain = function_of(Flaky())
        count_calls(plain)()
        self.assertEqual(hasattr(plain, "calls"), False)

    # rule: its own count, which starts at 0
    def test_counted_before(self):
        """count_calls: starts at 0 for a function that has been counted already"""
        inner = count_calls(function_of(Flaky()))
        inner()
        inner()
        self.assertEqual(count_calls(inner).calls, 0)

    # rule: counts the calls of a function
    def test_recursion(self):
        """count_calls: counts the calls that a function makes to itself"""

        @count_calls
        def countdown(n):
            return "lift-off" if n == 0 else countdown(n - 1)

        countdown(4)
        self.assertEqual(countdown.calls, 5)

    # rule: work on methods
    def test_method(self):
        """count_calls: works on a method"""

        class Greeter:
            def __init__(self, name):
                self.name = name

            @count_calls
            def greet(self, other):
                return f"{self.name} greets {other}"

        self.assertEqual(Greeter("Ada").greet("Bob"), "Ada greets Bob")
        self.assertEqual(Greeter("Cy").greet(other="Di"), "Cy greets Di")
        self.assertEqual(Greeter.greet.calls, 2)

    # rule: keep the function's name, docstring and signature
    def test_identity(self):
        """count_calls: keeps the function's name, docstring and signature"""

        @count_calls
        def area(width, height=1):
            """Width by height."""

        self.assertEqual((area.__name__, area.__doc__), ("area", "Width by height."))
        self.assertEqual(str(inspect.signature(area)), "(width, height=1)")


class RetryTest(unittest.TestCase):
    # rule: returns the first result
    def test_first_success(self):
        """retry: calls a function that succeeds only once"""
        self.assertEqual(tries_of(Flaky(), times=5), 1)

    # rule: calls a function again when it raises
    # rule: returns the first result
    def test_result(self):
        """retry: returns the first result"""
        self.assertEqual(retry(3)(function_of(Flaky(OSError(), OSError())))(), "done")

    # rule: returns the first result
    def test_tries(self):
        """retry: stops trying as soon as the function succeeds"""
        self.assertEqual(tries_of(Flaky(OSError(), OSError()), times=9), 3)

    # rule: at most times times in all
    def test_limit(self):
        """retry: calls the function no more than `times` times in all"""
        failures = [OSError()] * 9
        self.assertEqual(tries_of(Flaky(*failures), times=4), 4)

    # rule: at most times times in all
    def test_one_try(self):
        """retry: does not repeat anything when times is 1"""
        self.assertEqual(tries_of(Flaky(OSError()), times=1), 1)
        self.assertEqual(retry(1)(function_of(Flaky()))(), "done")

    # rule: returns the first result
    def test_falsy_result(self):
        """retry: accepts None, 0 and an empty list as results"""
        for result in (None, 0, []):
            with self.subTest(result=result):
                calls = []
                fetch = retry(3)(lambda: calls.append("call") or result)
                self.assertEqual(fetch(), result)
                self.assertEqual(len(calls), 1)

    # rule: If the last try fails, its exception reaches the caller unchanged
    def test_last_exception(self):
        """retry: lets the exception of the last try through, unchanged"""
        first, last, only = ValueError("first"), ValueError("last"), KeyError("only")
        self.assertIs(raised_by(retry(2)(function_of(Flaky(first, last)))), last)
        self.assertIsNone(last.__cause__)
        self.assertIs(raised_by(retry(1)(function_of(Flaky(only)))), only)

    # rule: its exception reaches the caller unchanged
    def test_cause(self):
        """retry: leaves the cause of the last exception as it was"""
        last = ValueError("last")
        last.__cause__ = KeyError("cause")
        error = raised_by(retry(2)(function_of(Flaky(OSError(), last))))
        self.assertEqual(repr(error.__cause__), "KeyError('cause')")

    # rule: Only an exception of the type on leads to another try
    # rule: Any other exception reaches the caller at once
    def test_other_exception(self):
        """retry: does not try again after an exception of another type"""
        self.assertEqual(tries_of(Flaky(KeyError()), times=3, on=ValueError), 1)

    # rule: Any other exception reaches the caller at once
    def test_other_exception_later(self):
        """retry: lets an exception of another type through, even after tries of the right one"""
        wrong = TypeError("wrong")
        retrying = retry(5, on=ValueError)
        self.assertIs(raised_by(retrying(function_of(Flaky(ValueError(), wrong)))), wrong)

    # rule: on may also be a tuple of types
    def test_several_types(self):
        """retry: takes a tuple of exception types"""
        flaky = Flaky(KeyError(), ValueError())
        self.assertEqual(tries_of(flaky, times=5, on=(ValueError, KeyError)), 3)

    # rule: Only an exception of the type on leads to another try
    def test_subclass(self):
        """retry: tries again after a subclass of the exception type"""
        self.assertEqual(tries_of(Flaky(ZeroDivisionError()), times=2, on=ArithmeticError), 2)

    # rule: Only an exception of the type on leads to another try
    def test_any_type(self):
        """retry: tries again after KeyboardInterrupt if that is the type"""
        flaky = Flaky(KeyboardInterrupt())
        self.assertEqual(tries_of(flaky, times=3, on=KeyboardInterrupt), 2)

    # rule: on=Exception
    # rule: Any other exception reaches the caller at once
    def test_interrupt(self):
        """retry: lets KeyboardInterrupt through at once, which is not an Exception"""
        flaky = Flaky(KeyboardInterrupt())
        with self.assertRaises(KeyboardInterrupt):
            retry(3)(function_of(flaky))()
        self.assertEqual(flaky.tries, 1)

    # rule: Both pass on all arguments
    def test_arguments(self):
        """retry: passes on the same arguments in every try"""
        seen = []

        @retry(2)
        def save(*args, **kwargs):
            seen.append((args, kwargs))
            if len(seen) == 1:
                raise OSError("disk is busy")

        save("a.txt", mode="w")
        self.assertEqual(seen, [(("a.txt",), {"mode": "w"}), (("a.txt",), {"mode": "w"})])

    # rule: Both pass on all arguments
    def test_argument_called_times(self):
        """retry: passes on a keyword argument of any name, even times"""
        options = retry(2)(lambda **kwargs: kwargs)
        self.assertEqual(
            options(self=1, function=2, times=3, on=4),
            {"self": 1, "function": 2, "times": 3, "on": 4},
        )

    # rule: Both pass on all arguments
    def test_last_try_gets_arguments(self):
        """retry: passes on the arguments when there is one try only"""
        join = retry(1)(lambda *args, **kwargs: (args, kwargs))
        self.assertEqual(join(1, key=2), ((1,), {"key": 2}))

    # rule: at most times times in all
    def test_every_call_starts_anew(self):
        """retry: gives each call the full number of tries"""
        flaky = Flaky(OSError(), OSError(), OSError(), OSError())
        fetch = retry(2)(function_of(flaky))
        raised_by(fetch)
        raised_by(fetch)
        self.assertEqual(flaky.tries, 4)

    # rule: at most times times in all
    def test_anew_after_another_exception(self):
        """retry: gives a call the full number of tries, even if the last call ended at once"""
        flaky = Flaky(OSError(), KeyError(), OSError(), OSError())
        fetch = retry(3, on=OSError)(function_of(flaky))
        raised_by(fetch)
        self.assertIsNone(raised_by(fetch))

    # rule: at most times times in all
    def test_call_within_a_call(self):
        """retry: a function that calls itself has the tries of each call counted apart"""
        tries = []

        @retry(2)
        def fetch(page):
            tries.append(page)
            if page == "cover":
                fetch("index")
                if len(tries) < 9:
                    raise OSError
            return page

        raised_by(lambda: fetch("cover"))
        self.assertEqual(tries, ["cover", "index", "cover", "index"])

    # rule: calls a function again when it raises
    def test_independent(self):
        """retry: one retry(...) decorates several functions"""
        twice = retry(2)
        self.assertEqual(twice(function_of(Flaky(OSError())))(), "done")
        self.assertEqual(twice(function_of(Flaky(OSError())))(), "done")

    # rule: work on methods
    def test_method(self):
        """retry: works on a method"""

        class Sensor:
            def __init__(self):
                self.asked = 0

            @retry(3)
            def read(self, unit):
                self.asked += 1
                if self.asked < 3:
                    raise TimeoutError
                return f"20 {unit}"

        self.assertEqual(Sensor().read("C"), "20 C")

    # rule: keep the function's name, docstring and signature
    def test_identity(self):
        """retry: keeps the function's name, docstring and signature"""

        @retry(2)
        def fetch(url, *, timeout=10):
            """Fetch a page."""

        self.assertEqual((fetch.__name__, fetch.__doc__), ("fetch", "Fetch a page."))
        self.assertEqual(str(inspect.signature(fetch)), "(url, *, timeout=10)")

    # rule: calls a function again when it raises
    def test_together(self):
        """retry: each try counts when it stands above count_calls"""
        flaky = Flaky(OSError(), OSError())
        counted = count_calls(function_of(flaky))
        self.assertEqual((retry(5)(counted)(), counted.calls), ("done", 3))

    # rule: retry itself raises ValueError if times is less than 1
    def test_invalid_times(self):
        """retry: raises ValueError, at once, when times is less than 1"""
        self.assertEqual(stage_of_error(0), "retry(times)")
        with self.assertRaises(ValueError):
            retry(-2, on=OSError)

    # rule: TypeError if it is not a number, as in @retry without arguments
    def test_without_parentheses(self):
        """retry: raises TypeError when it is used without its arguments"""
        with self.assertRaises(TypeError):
            retry(function_of(Flaky()))
        with self.assertRaises(TypeError):
            retry("3")


if __name__ == "__main__":
    unittest.main()
