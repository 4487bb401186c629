import contextlib
import inspect
import io
import unittest

from solution import fallback, logged

# given: Write two decorators with type hints


def printed(function, /, *args, **kwargs):
    """the lines that a call prints, whatever it raises"""
    with contextlib.redirect_stdout(io.StringIO()) as output, contextlib.suppress(Exception):
        function(*args, **kwargs)
    return output.getvalue().splitlines()


def quiet(function, /, *args, **kwargs):
    """what a call returns; what it prints is not shown"""
    with contextlib.redirect_stdout(io.StringIO()):
        return function(*args, **kwargs)


def told(function):
    """name, docstring and signature of a function"""
    return function.__name__, function.__doc__, str(inspect.signature(function))


def order(item, size=1, *extras, gift=False, **notes):
    """Order something."""
    return item, size, extras, gift, notes


def failing(error):
    """a function that raises that"""

    def fail():
        raise error

    return fail


def raised(function, *args):
    """the type of the exception that a call raises, or None"""
    try:
        quiet(function, *args)
    except Exception as error:
        return type(error)
    return None


class LoggedTest(unittest.TestCase):
    # rule: prints calling and the function's __name__
    def test_prints(self):
        """logged: prints a line with the function's name"""
        self.assertEqual(printed(logged(order), "tea"), ["calling order"])

    # rule: before each call
    def test_each_call(self):
        """logged: prints a line for each call"""
        decorated = logged(order)
        self.assertEqual(printed(decorated, "tea"), ["calling order"])
        self.assertEqual(printed(decorated, "milk"), ["calling order"])

    # rule: before each call
    def test_nothing_before(self):
        """logged: prints nothing until the function is called"""
        self.assertEqual(printed(logged, order), [])

    # rule: before each call
    def test_before(self):
        """logged: prints before the function runs"""

        def greet(name):
            print("hello", name)

        self.assertEqual(printed(logged(greet), "Ada"), ["calling greet", "hello Ada"])

    # rule: before each call
    def test_raises(self):
        """logged: prints for a call that raises"""
        self.assertEqual(printed(logged(failing(KeyError("age")))), ["calling fail"])

    # rule: Both pass on all arguments, return what the function returns
    def test_arguments(self):
        """logged: passes on all arguments and returns the result"""
        self.assertEqual(
            quiet(logged(order), "tea", 2, "milk", gift=True, wrap="blue"),
            ("tea", 2, ("milk",), True, {"wrap": "blue"}),
        )

    # rule: Both pass on all arguments
    def test_names(self):
        """logged: passes on an argument whatever it is called"""
        self.assertEqual(
            quiet(logged(order), "tea", function="a", func="b", name="c"),
            ("tea", 1, (), False, {"function": "a", "func": "b", "name": "c"}),
        )

    # rule: Both pass on all arguments, return what the function returns
    def test_defaults(self):
        """logged: leaves defaults to the function"""
        self.assertEqual(quiet(logged(order), item="tea"), ("tea", 1, (), False, {}))

    # rule: keep its name, docstring and signature
    def test_told(self):
        """logged: keeps name, docstring and signature"""
        self.assertEqual(told(logged(order)), told(order))

    # rule: Any other exception reaches the caller
    def test_error(self):
        """logged: lets exceptions reach the caller"""
        self.assertEqual(raised(logged(failing(KeyError("age")))), KeyError)

    # rule: All this holds for methods too
    def test_method(self):
        """logged: works on a method"""

        class Form:
            prefix = "year "

            @logged
            def label(self, text):
                return self.prefix + text

        self.assertEqual(quiet(Form().label, "1815"), "year 1815")
        self.assertEqual(printed(Form().label, "1815"), ["calling label"])

    # rule: All this holds for methods too
    def test_methods(self):
        """logged: keeps the methods of two objects apart"""

        class Form:
            def __init__(self, prefix):
                self.prefix = prefix

            @logged
            def label(self, text):
                return self.prefix + text

        year, month = Form("year ").label, Form("month ").label
        self.assertEqual([quiet(year, "1815"), quiet(month, "May")], ["year 1815", "month May"])

    # rule: All this holds for methods too
    def test_method_of_class(self):
        """logged: works on a method that is looked up on the class"""

        class Form:
            prefix = "year "

            @logged
            def label(self, text):
                return self.prefix + text

        self.assertEqual(quiet(Form.label, Form(), "1815"), "year 1815")


class FallbackTest(unittest.TestCase):
    # rule: returns default when the function raises an exception of the type on
    def test_default(self):
        """fallback: returns the default when the function raises"""
        self.assertEqual(fallback("none", ValueError)(int)("old"), "none")

    # rule: @fallback(default, on) returns default
    def test_keywords(self):
        """fallback: takes its arguments by name"""
        self.assertEqual(fallback(on=ValueError, default="none")(failing(ValueError()))(), "none")

    # rule: return what the function returns
    def test_result(self):
        """fallback: returns what the function returns"""
        self.assertEqual(fallback("none", ValueError)(order)("tea", 2), ("tea", 2, (), False, {}))

    # rule: return what the function returns
    def test_false_results(self):
        """fallback: returns a result that is false"""
        same = fallback("none", ValueError)(lambda value: value)
        self.assertEqual([same(0), same(""), same(None)], [0, "", None])

    # rule: returns default when the function raises an exception of the type on
    def test_same_default(self):
        """fallback: returns the default itself, not a copy"""
        nothing = []
        self.assertIs(fallback(nothing, ValueError)(failing(ValueError()))(), nothing)

    # rule: returns default when the function raises an exception of the type on
    def test_callable_default(self):
        """fallback: does not call a default that could be called"""
        self.assertIs(fallback(list, ValueError)(failing(ValueError()))(), list)

    # rule: returns default when the function raises an exception of the type on
    def test_subclass(self):
        """fallback: returns the default for a subclass of the exception type"""
        self.assertEqual(fallback("none", LookupError)(failing(KeyError("age")))(), "none")

    # rule: or of one of the types if on is a tuple
    def test_tuple(self):
        """fallback: returns the default for each of several exception types"""
        decorate = fallback("none", (ValueError, OSError, KeyError))
        self.assertEqual(decorate(failing(ValueError()))(), "none")
        self.assertEqual(decorate(failing(KeyError("age")))(), "none")

    # rule: Any other exception reaches the caller
    def test_other(self):
        """fallback: lets any other exception reach the caller"""
        self.assertEqual(raised(fallback("none", ValueError)(failing(KeyError("age")))), KeyError)
        self.assertEqual(raised(fallback("none", LookupError)(failing(TypeError()))), TypeError)

    # rule: Any other exception reaches the caller
    def test_other_than_tuple(self):
        """fallback: lets an exception that is not in the tuple reach the caller"""
        decorate = fallback("none", (ValueError, KeyError))
        self.assertEqual(raised(decorate(failing(TypeError()))), TypeError)

    # rule: returns default when the function raises
    def test_once(self):
        """fallback: calls the function once"""
        calls = []

        def save(item):
            calls.append(item)
            raise ValueError(item)

        fallback("none", ValueError)(save)("tea")
        self.assertEqual(calls, ["tea"])

    # rule: returns default when the function raises
    def test_each_call(self):
        """fallback: returns results again after a failure"""
        read = fallback("none", ValueError)(lambda text: int(text))
        self.assertEqual([read("old"), read("41"), read("new")], ["none", 41, "none"])

    # rule: returns default when the function raises an exception of the type on
    def test_many(self):
        """fallback: makes a decorator for any number of functions"""
        or_none = fallback("none", ValueError)
        age = or_none(lambda text: int(text))
        louder = or_none(lambda text: text + "!")
        self.assertEqual([age("41"), louder("hey"), age("old")], [41, "hey!", "none"])

    # rule: Both pass on all arguments
    def test_arguments(self):
        """fallback: passes on all arguments"""
        self.assertEqual(
            fallback(None, KeyError)(order)("tea", 2, "milk", gift=True, wrap="blue"),
            ("tea", 2, ("milk",), True, {"wrap": "blue"}),
        )

    # rule: Both pass on all arguments
    def test_names(self):
        """fallback: passes on an argument whatever it is called"""
        self.assertEqual(
            fallback(None, KeyError)(order)("tea", function="a", default="b", on="c"),
            ("tea", 1, (), False, {"function": "a", "default": "b", "on": "c"}),
        )

    # rule: keep its name, docstring and signature
    def test_told(self):
        """fallback: keeps name, docstring and signature"""
        self.assertEqual(told(fallback(None, ValueError)(order)), told(order))

    # rule: All this holds for methods too
    def test_method(self):
        """fallback: works on a method"""

        class Form:
            smallest = 18

            @fallback(None, ValueError)
            def age(self, text):
                return max(int(text), self.smallest)

        self.assertEqual([Form().age("41"), Form().age("old")], [41, None])

    # rule: All this holds for methods too
    def test_methods(self):
        """fallback: keeps the methods of two objects apart"""

        class Form:
            def __init__(self, smallest):
                self.smallest = smallest

            @fallback(None, ValueError)
            def age(self, text):
                return max(int(text), self.smallest)

        adult, child = Form(18).age, Form(6).age
        self.assertEqual([adult("3"), child("3"), adult("old")], [18, 6, None])

    # rule: Both pass on all arguments, return what the function returns
    def test_both(self):
        """logged, fallback: work together"""

        @logged
        @fallback("none", ValueError)
        def age(text):
            return int(text)

        self.assertEqual(quiet(age, "old"), "none")
        self.assertEqual(printed(age, "old"), ["calling age"])
