import contextlib
import inspect
import io
import unittest

from solution import traced


def printed(function, *args):
    """The lines that are printed while function is called."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        function(*args)
    return output.getvalue().splitlines()


def lines_of(function, *args, **options):
    """The lines that a call of function writes when it is traced with these options."""
    lines = []
    decorated = traced(write=lines.append, **options)(function)
    try:
        decorated(*args)
    except BaseException as error:
        lines.append(f"the caller gets {error!r}")
    return lines


def sort_out(size):
    """Twice the size."""
    return size * 2


def drop(parcel):
    """Raises LookupError."""
    raise LookupError(parcel)


def leave():
    """Interrupts the program, as Ctrl+C does."""
    raise KeyboardInterrupt


def failing_with(kind):
    """A function that raises an exception of this kind."""

    def fail():
        raise kind

    return fail


class Scales:
    class TooHeavy(Exception):
        """An exception class inside another class."""


# given: write a decorator traced
class TracedTest(unittest.TestCase):
    # rule: @traced and @traced() use the function's __name__ as the label, and print to write
    def test_bare(self):
        """@traced: prints the two lines under the function's name"""

        @traced
        def load(truck):
            return truck.upper()

        self.assertEqual(printed(load, "red"), ["load: called", "load: returned 'RED'"])

    # rule: @traced and @traced() use the function's __name__ as the label, and print to write
    def test_empty_parentheses(self):
        """@traced(): does the same as @traced"""

        @traced()
        def load(truck):
            return truck.upper()

        self.assertEqual(printed(load, "red"), ["load: called", "load: returned 'RED'"])

    # rule: @traced(label=…, write=…) takes either option or both
    def test_write_that_is_false(self):
        """@traced(write=...): takes a callable that is false, such as a log that is still empty"""

        class Log(list):
            __call__ = list.append

        log = Log()
        self.assertEqual(traced(write=log)(abs)(-4), 4)
        self.assertEqual(list(log), ["abs: called", "abs: returned 4"])

    # rule: write is called with one line, a string, at a time
    def test_write(self):
        """@traced(write=...): hands the lines to write and prints nothing"""
        lines = []

        @traced(write=lines.append)
        def load(truck):
            return None

        self.assertEqual(printed(load, "red"), [])
        self.assertEqual(lines, ["load: called", "load: returned None"])

    # rule: @traced(label=…, write=…) takes either option or both
    def test_label(self):
        """@traced(label=...): prints the label in place of the name"""

        @traced(label="dock 4")
        def load(truck):
            return 12

        self.assertEqual(printed(load, "red"), ["dock 4: called", "dock 4: returned 12"])

    # rule: takes either option or both
    def test_label_and_write(self):
        """takes both options together"""
        self.assertEqual(
            lines_of(sort_out, "ab", label="sorter"), ["sorter: called", "sorter: returned 'abab'"]
        )

    # rule: the label may be an empty string
    def test_empty_label(self):
        """takes an empty string as a label"""
        self.assertEqual(lines_of(sort_out, 4, label=""), [": called", ": returned 8"])

    # rule: all arguments are passed on, the result is returned
    def test_result_and_arguments(self):
        """passes positional and keyword arguments on and returns the result"""

        @traced(write=lambda line: None)
        def collect(*args, **kwargs):
            return args, kwargs

        self.assertEqual(collect(1, 2, label="x", write=3), ((1, 2), {"label": "x", "write": 3}))

    # rule: each call writes weigh: called before the function runs
    # rule: with the repr of the result, after it
    def test_order(self):
        """writes the first line before the function runs and the second one after it"""
        lines = []

        @traced(write=lines.append)
        def load():
            lines.append("the function runs")

        load()
        self.assertEqual(lines, ["load: called", "the function runs", "load: returned None"])

    # rule: if the function raises, the second line is weigh: raised ValueError, with the name of the class
    # rule: goes on to the caller
    def test_exception(self):
        """writes the class name of an exception and lets it through"""
        self.assertEqual(
            lines_of(drop, 31),
            ["drop: called", "drop: raised LookupError", "the caller gets LookupError(31)"],
        )

    # rule: that exception goes on to the caller
    def test_caller_learns_of_failure(self):
        """never turns a call that raised into one that returns"""
        with self.assertRaises(Exception):
            traced(write=lambda line: None)(drop)(8)

    # rule: whichever it is
    def test_interrupt(self):
        """treats KeyboardInterrupt like any other exception"""
        self.assertEqual(
            lines_of(leave),
            [
                "leave: called",
                "leave: raised KeyboardInterrupt",
                "the caller gets KeyboardInterrupt()",
            ],
        )

    # rule: whichever it is
    def test_any_exception(self):
        """treats SystemExit, StopIteration and GeneratorExit like any other exception"""
        for kind in (SystemExit, StopIteration, GeneratorExit):
            with self.subTest(kind=kind.__name__):
                name = kind.__name__
                self.assertEqual(
                    lines_of(failing_with(kind)),
                    ["fail: called", f"fail: raised {name}", f"the caller gets {name}()"],
                )

    # rule: with the name of the class
    def test_nested_class(self):
        """writes the name of an exception class without that of the class around it"""
        self.assertEqual(
            lines_of(failing_with(Scales.TooHeavy)),
            ["fail: called", "fail: raised TooHeavy", "the caller gets TooHeavy()"],
        )

    # rule: that exception goes on to the caller
    def test_same_exception(self):
        """lets through the same exception that the function raised"""
        problem = ValueError("too heavy")

        @traced(write=lambda line: None)
        def load():
            raise problem

        with self.assertRaises(ValueError) as caught:
            load()
        self.assertIs(caught.exception, problem)
        self.assertIsNone(problem.__cause__)

    # rule: an exception raised by write is not one raised by the function
    def test_write_fails(self):
        """does not take an exception raised by write for one raised by the function"""
        lines = []

        def write(line):
            lines.append(line)
            if "returned" in line:
                raise OSError("disk full")

        with self.assertRaises(OSError):
            traced(write=write)(sort_out)(1)
        self.assertEqual(lines, ["sort_out: called", "sort_out: returned 2"])

    # rule: each call writes
    def test_nothing_while_decorating(self):
        """neither writes nor calls the function while it is decorated"""
        lines = []

        @traced(write=lines.append)
        def load():
            lines.append("the function runs")

        self.assertEqual(lines, [])

    # rule: what traced(…) returns can decorate several functions
    def test_used_twice(self):
        """lets one traced(...) decorate several functions, each under its own name"""
        lines = []
        to_lines = traced(write=lines.append)
        to_lines(sort_out)(3)
        to_lines(abs)(-5)
        self.assertEqual(
            lines, ["sort_out: called", "sort_out: returned 6", "abs: called", "abs: returned 5"]
        )

    # rule: each call writes
    def test_every_call(self):
        """writes two lines for every call"""
        lines = []
        decorated = traced(write=lines.append, label="x")(sort_out)
        decorated(1)
        decorated(2)
        self.assertEqual(lines, ["x: called", "x: returned 2", "x: called", "x: returned 4"])

    # rule: methods work
    def test_method(self):
        """works on a method, with and without options"""
        lines = []

        class Depot:
            def __init__(self, place):
                self.place = place

            @traced(write=lines.append)
            def where(self):
                return self.place

            @traced
            def far(self, km):
                return f"{self.place} {km}"

        self.assertEqual(Depot("Ghent").where(), "Ghent")
        self.assertEqual(lines, ["where: called", "where: returned 'Ghent'"])
        self.assertEqual(printed(Depot("Ghent").far, 9), ["far: called", "far: returned 'Ghent 9'"])

    # rule: @traced("parcel") raises TypeError at once
    def test_positional_option(self):
        """raises TypeError at once when an option is given without its name"""
        with self.assertRaises(TypeError):
            traced("parcel")

    # rule: options are given by name
    def test_option_behind_the_function(self):
        """raises TypeError for an option given by position after the function"""
        with self.assertRaises(TypeError):
            traced(sort_out, "parcel")

    # rule: @traced(label=…, write=…) takes either option or both
    def test_unknown_option(self):
        """raises TypeError for an option that does not exist"""
        with self.assertRaises(TypeError):
            traced(lable="parcel")

    # rule: the function keeps its name, docstring and signature
    def test_identity(self):
        """keeps name, docstring and signature, used bare and with options"""

        def send(parcel, express=False):
            """Send a parcel."""

        for decorated in (traced(send), traced(label="x")(send)):
            self.assertEqual((decorated.__name__, decorated.__doc__), ("send", "Send a parcel."))
            self.assertEqual(str(inspect.signature(decorated)), "(parcel, express=False)")


if __name__ == "__main__":
    unittest.main()
