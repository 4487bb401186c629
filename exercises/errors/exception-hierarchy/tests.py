import traceback
import unittest

from solution import BadLine, DeliveryError, UnknownPart, book, refused


class Delivery:
    """Lines that can be gone through once; reading may break off with an exception."""

    def __init__(self, *lines, breaks_with=None):
        self.lines = lines
        self.breaks_with = breaks_with
        self.closed = 0

    def __iter__(self):
        for line in self.lines:
            if self.closed:
                raise AssertionError("the delivery was closed before its last line was read")
            yield line
        if self.breaks_with is not None:
            raise self.breaks_with

    def close(self):
        self.closed += 1

    def __repr__(self):
        return f"Delivery{self.lines}"


class Failing:
    """An action that raises one exception."""

    def __init__(self, error):
        self.error = error

    def __call__(self):
        raise self.error

    def __repr__(self):
        return f"Failing({self.error!r})"


def raised_by(action, *arguments):
    """The exception that a call raises, or None."""
    try:
        action(*arguments)
    except BaseException as error:
        return error
    return None


def outcome(action, *arguments):
    """What a call returns, or the exception that it raises."""
    try:
        return action(*arguments)
    except BaseException as error:
        return error


def failures_of(delivery, stock):
    """The exceptions in the group that book raises for a delivery."""
    error = raised_by(book, delivery, stock)
    if not isinstance(error, ExceptionGroup):
        raise AssertionError(f"expected book to raise an ExceptionGroup, but found {error!r}")
    return list(error.exceptions)


def kinds_and_numbers(errors):
    return [(type(error).__name__, error.number) for error in errors]


class ExceptionsTest(unittest.TestCase):
    def test_base(self):
        """exceptions: BadLine and UnknownPart are caught as DeliveryError"""
        self.assertIsInstance(BadLine(1, "?"), DeliveryError)
        self.assertIsInstance(UnknownPart(1, "saddle"), DeliveryError)

    def test_built_in_bases(self):
        """exceptions: BadLine is a ValueError as well, UnknownPart a LookupError"""
        self.assertIsInstance(BadLine(1, "?"), ValueError)
        self.assertIsInstance(UnknownPart(1, "saddle"), LookupError)

    def test_siblings(self):
        """exceptions: neither of the two is caught as the other"""
        self.assertEqual(issubclass(BadLine, (UnknownPart, LookupError)), False)
        self.assertEqual(issubclass(UnknownPart, (BadLine, ValueError)), False)

    def test_base_is_general(self):
        """exceptions: DeliveryError alone is neither a ValueError nor a LookupError"""
        self.assertEqual(issubclass(DeliveryError, (ValueError, LookupError)), False)
        self.assertEqual(issubclass(DeliveryError, Exception), True)

    def test_attributes(self):
        """exceptions: carry the line's number, and the line or the part"""
        bad = BadLine(7, "pump 3")
        unknown = UnknownPart(9, "saddle")
        self.assertEqual((bad.number, bad.line), (7, "pump 3"))
        self.assertEqual((unknown.number, unknown.part), (9, "saddle"))

    def test_texts(self):
        """exceptions: say in words what went wrong, and where"""
        bad = BadLine(7, "pump 3")
        self.assertEqual((bad.line, str(bad)), ("pump 3", "line 7: cannot read 'pump 3'"))
        self.assertEqual(str(UnknownPart(9, "saddle")), "line 9: no part called 'saddle'")


class BookTest(unittest.TestCase):
    def test_all_good(self):
        """book: adds every line's count to the stock"""
        stock = {"chain": 0, "pump": 3}
        self.assertEqual(book(Delivery("chain: 8\n", "pump: 1\n", "chain: 2"), stock), 3)
        self.assertEqual(stock, {"chain": 10, "pump": 4})

    def test_nothing(self):
        """book: books nothing from an empty delivery, and raises nothing"""
        self.assertEqual(book(Delivery(), {"chain": 5}), 0)

    def test_spaces(self):
        """book: ignores spaces around the part and the count"""
        stock = {"brake cable": 1}
        book(Delivery("  brake cable :   4  \n"), stock)
        self.assertEqual(stock, {"brake cable": 5})

    def test_all_failures(self):
        """book: raises one group with every failure, in the order of the lines"""
        delivery = Delivery("chain: x", "chain: 1", "saddle: 2", "nonsense", "lock: 1")
        found = kinds_and_numbers(failures_of(delivery, {"chain": 0}))
        self.assertEqual(
            found, [("BadLine", 1), ("UnknownPart", 3), ("BadLine", 4), ("UnknownPart", 5)]
        )

    def test_single_failure(self):
        """book: raises a group for a single failure too"""
        found = kinds_and_numbers(failures_of(Delivery("chain: 1", "lock: 1"), {"chain": 0}))
        self.assertEqual(found, [("UnknownPart", 2)])

    def test_good_lines_count(self):
        """book: books the good lines before and after a failing one"""
        stock = {"chain": 0, "pump": 0}
        failures = failures_of(Delivery("chain: 1", "oops", "lock: 4", "pump: 2"), stock)
        self.assertEqual((len(failures), stock), (2, {"chain": 1, "pump": 2}))

    def test_details(self):
        """book: gives each failure the line as it came, or the part"""
        bad, unknown = failures_of(Delivery(" chain 2\n", " lock : 1\n"), {"chain": 0})
        self.assertEqual((bad.line, unknown.part), (" chain 2\n", "lock"))

    def test_unreadable(self):
        """book: takes no count, a fraction, 0, less than 0 and a second colon for bad lines"""
        for line in ("chain:", "chain: 1.5", "chain: 0", "chain: -2", "chain: 1: 2", ""):
            with self.subTest(line=line):
                stock = {"chain": 6}
                self.assertEqual(
                    kinds_and_numbers(failures_of(Delivery(line), stock)), [("BadLine", 1)]
                )
                self.assertEqual(stock, {"chain": 6})

    def test_one_is_enough(self):
        """book: accepts a count of 1"""
        self.assertEqual(book(Delivery("chain: 1"), {"chain": 2}), 1)

    def test_cause(self):
        """book: keeps the exception that showed a bad line as its cause"""
        no_number, no_colon = failures_of(Delivery("chain: many", "chain"), {"chain": 0})
        self.assertIsInstance(no_number.__cause__, ValueError)
        self.assertIn("many", str(no_number.__cause__))
        self.assertIsInstance(no_colon.__cause__, ValueError)

    def test_no_detour(self):
        """book: an unknown part's traceback mentions no other exception"""
        for lines in (["lock: 1"], ["oops", "lock: 1"]):
            unknown = failures_of(Delivery(*lines), {"chain": 0})[-1]
            text = "".join(traceback.format_exception(unknown))
            self.assertNotIn("another exception occurred", text)
            self.assertNotIn("direct cause", text)

    def test_closes(self):
        """book: closes the delivery when all is well, and when lines failed"""
        good, bad = Delivery("chain: 1"), Delivery("oops")
        raised_by(book, good, {"chain": 0})
        raised_by(book, bad, {"chain": 0})
        self.assertEqual((good.closed, bad.closed), (1, 1))

    def test_reading_breaks_off(self):
        """book: lets an exception of the delivery itself through as it is, and closes"""
        torn = OSError("the note is torn")
        delivery = Delivery("chain: 1", "oops", breaks_with=torn)
        self.assertIs(raised_by(book, delivery, {"chain": 0}), torn)
        self.assertEqual(delivery.closed, 1)

    def test_value_error_of_reading(self):
        """book: does not take a ValueError of the delivery itself for a bad line"""
        garbled = ValueError("not UTF-8")
        self.assertIs(raised_by(book, Delivery(breaks_with=garbled), {}), garbled)

    def test_interrupt(self):
        """book: does not hold up KeyboardInterrupt, and closes even then"""
        stop = KeyboardInterrupt()
        delivery = Delivery("chain: 1", breaks_with=stop)
        self.assertIs(raised_by(book, delivery, {"chain": 0}), stop)
        self.assertEqual(delivery.closed, 1)

    def test_bug(self):
        """book: does not hide a bug, such as a stock that holds None, among the failures"""
        delivery = Delivery("chain: 1", "pump: 1")
        self.assertIsInstance(raised_by(book, delivery, {"chain": None, "pump": 0}), TypeError)
        self.assertEqual(delivery.closed, 1)

    def test_bytes(self):
        """book: does not take lines of bytes, which are the caller's slip, for bad lines"""
        self.assertIsInstance(raised_by(book, Delivery(b"chain: 1"), {"chain": 0}), TypeError)


class RefusedTest(unittest.TestCase):
    def test_sorts(self):
        """refused: tells the bad lines from the unknown parts"""
        errors = [UnknownPart(2, "lock"), BadLine(3, "?"), BadLine(5, "!"), UnknownPart(8, "bag")]
        failing = Failing(ExceptionGroup("four", errors))
        self.assertEqual(refused(failing), ([3, 5], [2, 8]))

    def test_no_failure(self):
        """refused: calls the action once, and gives two empty lists when nothing fails"""
        calls = []
        self.assertEqual(refused(lambda: calls.append("call")), ([], []))
        self.assertEqual(calls, ["call"])

    def test_one_kind(self):
        """refused: copes with failures of one kind only"""
        self.assertEqual(refused(Failing(ExceptionGroup("one", [BadLine(4, "")]))), ([4], []))

    def test_single_exception(self):
        """refused: accepts a single exception that is in no group as well"""
        self.assertEqual(refused(Failing(ExceptionGroup("one", [BadLine(2, "?")]))), ([2], []))
        self.assertEqual(refused(Failing(UnknownPart(6, "lock"))), ([], [6]))
        self.assertEqual(refused(Failing(BadLine(1, "?"))), ([1], []))

    def test_nested(self):
        """refused: finds failures in groups inside groups"""
        inner = ExceptionGroup("inner", [BadLine(2, "?"), UnknownPart(3, "bag")])
        middle = ExceptionGroup("middle", [inner, BadLine(7, "?")])
        outer = Failing(ExceptionGroup("outer", [BadLine(1, "?"), middle]))
        self.assertEqual(refused(outer), ([1, 2, 7], [3]))

    def test_the_rest(self):
        """refused: passes on what is left of a group, without the delivery's failures"""
        late = TimeoutError("too late")
        errors = [BadLine(1, "?"), late, UnknownPart(2, "bag")]
        left = outcome(refused, Failing(ExceptionGroup("mixed", errors)))
        self.assertIsInstance(left, ExceptionGroup)
        self.assertEqual(left.exceptions, (late,))

    def test_plain_value_error(self):
        """refused: does not take every ValueError for a bad line"""
        plain = ValueError("no BadLine")
        left = raised_by(refused, Failing(ExceptionGroup("one", [plain])))
        self.assertIsInstance(left, ExceptionGroup)
        self.assertEqual(left.exceptions, (plain,))

    def test_other_exception(self):
        """refused: lets any other single exception through"""
        late = TimeoutError("too late")
        self.assertIs(raised_by(refused, Failing(late)), late)

    def test_together(self):
        """refused: understands what book raises"""
        delivery = Delivery("oops", "chain: 1", "lock: 1", "chain: x")
        stock = {"chain": 0}
        self.assertEqual(refused(lambda: book(delivery, stock)), ([1, 4], [3]))


if __name__ == "__main__":
    unittest.main()
