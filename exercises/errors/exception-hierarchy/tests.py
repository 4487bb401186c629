import traceback
import unittest
from collections import Counter

from solution import BadLine, DeliveryError, UnknownPart, book


class Torn:
    """Lines that can be read once, and then reading breaks off with an exception."""

    def __init__(self, *lines, error):
        self.lines = lines
        self.error = error

    def __iter__(self):
        yield from self.lines
        raise self.error

    def __repr__(self):
        return f"Torn{(*self.lines, self.error)}"


class Shelf(dict):
    """A stock that holds 9 of a part at most."""

    def __setitem__(self, part, count):
        if count > 9:
            raise ValueError("the shelf is full")
        super().__setitem__(part, count)


def raised_by(action, *arguments):
    """The exception that a call raises, or None."""
    try:
        action(*arguments)
    except BaseException as error:
        return error
    return None


def failures_of(lines, stock):
    """The exceptions in the group that book raises for a delivery."""
    error = raised_by(book, lines, stock)
    if not isinstance(error, ExceptionGroup):
        raise AssertionError(f"expected book to raise an ExceptionGroup, but found {error!r}")
    return list(error.exceptions)


def kinds_and_numbers(errors):
    """The name of each failure's class, and its line number."""
    return [(type(error).__name__, getattr(error, "number", "no number")) for error in errors]


def cause_of(line):
    """The cause of the one failure in a delivery of this line."""
    (failure,) = failures_of([line], {"chain": 0})
    return failure.__cause__


# given: write a function book and three exceptions
class ExceptionsTest(unittest.TestCase):
    # rule: DeliveryError is the base class of the other two
    def test_base(self):
        """exceptions: BadLine and UnknownPart are caught as DeliveryError"""
        self.assertIsInstance(BadLine(1, "?"), DeliveryError)
        self.assertIsInstance(UnknownPart(1, "saddle"), DeliveryError)

    # rule: BadLine(number, line) is also a ValueError
    # rule: UnknownPart(number, part) is also a LookupError
    def test_built_in_bases(self):
        """exceptions: BadLine is a ValueError as well, UnknownPart a LookupError"""
        self.assertIsInstance(BadLine(1, "?"), ValueError)
        self.assertIsInstance(UnknownPart(1, "saddle"), LookupError)

    # rule: DeliveryError is the base class of the other two
    def test_siblings(self):
        """exceptions: neither of the two is caught as the other"""
        self.assertEqual(issubclass(BadLine, UnknownPart), False)
        self.assertEqual(issubclass(UnknownPart, BadLine), False)

    # rule: with the attributes number and line
    # rule: with the attributes number and part
    def test_attributes(self):
        """exceptions: carry the line's number, and the line or the part"""
        bad = BadLine(7, "pump 3")
        unknown = UnknownPart(9, "saddle")
        self.assertEqual((bad.number, bad.line), (7, "pump 3"))
        self.assertEqual((unknown.number, unknown.part), (9, "saddle"))

    # rule: the message line {number}: cannot read {line!r}
    # rule: the message line {number}: no part called {part!r}
    def test_messages(self):
        """exceptions: say in words what went wrong, and where"""
        self.assertEqual(str(BadLine(7, "pump 3\n")), r"line 7: cannot read 'pump 3\n'")
        self.assertEqual(str(UnknownPart(9, "saddle")), "line 9: no part called 'saddle'")


class BookTest(unittest.TestCase):
    # rule: adds the count in each line to stock, a dict from part to number
    # rule: returns how many lines it booked
    def test_all_good(self):
        """book: adds every line's count to the stock"""
        stock = {"chain": 0, "pump": 3}
        self.assertEqual(book(["chain: 8", "pump: 1", "chain: 2"], stock), 3)
        self.assertEqual(stock, {"chain": 10, "pump": 4})

    # rule: returns how many lines it booked
    def test_nothing(self):
        """book: books nothing from an empty delivery, and raises nothing"""
        self.assertEqual(book([], {"chain": 5}), 0)

    # rule: whitespace around part and count does not matter
    def test_whitespace(self):
        """book: ignores whitespace around the part and the count"""
        stock = {"brake cable": 1}
        book(["  brake cable :   4  \n"], stock)
        self.assertEqual(stock, {"brake cable": 5})

    # rule: raises one ExceptionGroup of all the failures, in order
    # rule: lines count from 1
    def test_all_failures(self):
        """book: raises one group with every failure, in the order of the lines"""
        lines = ["lock: 2", "chain: x", "chain: 1", "nonsense", "saddle: 1"]
        self.assertEqual(
            kinds_and_numbers(failures_of(lines, {"chain": 0})),
            [("UnknownPart", 1), ("BadLine", 2), ("BadLine", 4), ("UnknownPart", 5)],
        )

    # rule: raises one ExceptionGroup of all the failures
    def test_single_failure(self):
        """book: raises a group for a single failure too"""
        self.assertEqual(
            kinds_and_numbers(failures_of(["chain: 1", "lock: 1"], {"chain": 0})),
            [("UnknownPart", 2)],
        )

    # rule: if lines fail, the others are still booked
    def test_good_lines_count(self):
        """book: books the good lines before and after a failing one"""
        stock = {"chain": 0, "pump": 0}
        failures = failures_of(["chain: 1", "oops", "lock: 4", "pump: 2"], stock)
        self.assertEqual((len(failures), stock), (2, {"chain": 1, "pump": 2}))

    # rule: with the line as it came
    def test_details(self):
        """book: gives each failure the line as it came, or the part"""
        bad, unknown = failures_of([" chain 2\n", " lock : 1\n"], {"chain": 0})
        self.assertEqual((bad.line, unknown.part), (" chain 2\n", "lock"))

    # rule: a line that is not a part, one colon and an integer of at least 1 is a BadLine
    def test_unreadable(self):
        """book: takes no count, a fraction, 0, less than 0 and a second colon for bad lines"""
        for line in ("chain:", "chain: 1.5", "chain: 0", "chain: -2", "chain: 1: 2", "", "lock: x"):
            with self.subTest(line=line):
                stock = {"chain": 6}
                self.assertEqual(kinds_and_numbers(failures_of([line], stock)), [("BadLine", 1)])
                self.assertEqual(stock, {"chain": 6})

    # rule: an integer of at least 1
    def test_one_is_enough(self):
        """book: accepts a count of 1"""
        self.assertEqual(book(["chain: 1"], {"chain": 2}), 1)

    # rule: a part that is not in stock is an UnknownPart
    def test_none_left(self):
        """book: knows a part of which there are 0"""
        stock = {"chain": 0}
        self.assertEqual((book(["chain: 3"], stock), stock), (1, {"chain": 3}))

    # rule: a part that is not in stock is an UnknownPart
    # rule: stock, a dict from part to number
    def test_stock_that_makes_parts(self):
        """book: adds no part to a stock that makes an entry when asked, such as a Counter"""
        stock = Counter(chain=1)
        failures = failures_of(["lock: 2", "chain: 1"], stock)
        self.assertEqual(kinds_and_numbers(failures), [("UnknownPart", 1)])
        self.assertEqual(dict(stock), {"chain": 2})

    # rule: a ValueError as its cause
    def test_cause(self):
        """book: gives a bad line a ValueError as its cause, for a count of 0 too"""
        self.assertIsInstance(cause_of("chain: many"), ValueError)
        self.assertIsInstance(cause_of("chain"), ValueError)
        self.assertIsInstance(cause_of("chain: 0"), ValueError)

    # rule: its traceback shows no other exception
    def test_no_detour(self):
        """book: an unknown part's traceback shows no other exception"""
        for lines in (["lock: 1"], ["oops", "lock: 1"]):
            unknown = failures_of(lines, {"chain": 0})[-1]
            text = "".join(traceback.format_exception(unknown))
            self.assertNotIn("another exception occurred", text)
            self.assertNotIn("direct cause", text)

    # rule: any other exception, raised by iterating for instance, reaches the caller at once
    def test_reading_breaks_off(self):
        """book: lets an exception that iterating raises through, whatever failed before"""
        torn = OSError("the note is torn")
        self.assertIs(raised_by(book, Torn("chain: 1", "oops", error=torn), {"chain": 0}), torn)

    # rule: what has been booked stays booked
    def test_booked_stays_booked(self):
        """book: keeps what is booked when iterating raises an exception"""
        stock = {"chain": 0}
        raised_by(book, Torn("chain: 2", error=OSError("the note is torn")), stock)
        self.assertEqual(stock, {"chain": 2})

    # rule: any other exception, raised by iterating for instance
    def test_value_error_of_reading(self):
        """book: does not take a ValueError that iterating raises for a bad line"""
        garbled = ValueError("not UTF-8")
        self.assertIs(raised_by(book, Torn(error=garbled), {}), garbled)

    # rule: any other exception … reaches the caller at once
    def test_interrupt(self):
        """book: lets KeyboardInterrupt through at once"""
        stop = KeyboardInterrupt()
        self.assertIs(raised_by(book, Torn("oops", error=stop), {"chain": 0}), stop)

    # rule: any other exception … reaches the caller at once
    def test_bug(self):
        """book: does not hide a bug, such as a stock that holds None, among the failures"""
        lines = ["chain: 1", "pump: 1"]
        self.assertIsInstance(raised_by(book, lines, {"chain": None, "pump": 0}), TypeError)

    # rule: any other exception … reaches the caller at once
    def test_value_error_of_stock(self):
        """book: does not take a ValueError that the stock raises for a bad line"""
        error = raised_by(book, ["oops", "chain: 3"], Shelf(chain=8))
        self.assertEqual((type(error).__name__, str(error)), ("ValueError", "the shelf is full"))


if __name__ == "__main__":
    unittest.main()
