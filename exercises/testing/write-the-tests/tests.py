import re
import unittest

import solution

# given: failing, in the starter, tries your tests


SOURCE = """
class Basket:
    def __init__(self):
        self._lines = {}
        self._percent = 0

    def add(self, item, price, count=1):
        if count < 1:
            raise ValueError("there must be at least one piece")
        _, before = self._lines.get(item, (price, 0))
        self._lines[item] = (price, before + count)

    def remove(self, item):
        del self._lines[item]

    def redeem(self, percent):
        self._percent = max(self._percent, percent)

    def __len__(self):
        return sum(count for _, count in self._lines.values())

    def total(self):
        full = sum(price * count for price, count in self._lines.values())
        return full * (100 - self._percent) // 100
"""
BEGIN = "self._lines = {}"
CHECK = 'if count < 1:\n            raise ValueError("there must be at least one piece")'
BEFORE = "self._lines.get(item, (price, 0))"
PUT_IN = "self._lines[item] = (price, before + count)"
TAKE_OUT = "del self._lines[item]"
REDEEM = "self._percent = max(self._percent, percent)"
COUNT = "sum(count for _, count in self._lines.values())"
FULL = "sum(price * count for price, count in self._lines.values())"
REDUCED = "full * (100 - self._percent) // 100"
PRICES = "sum(price for price, _ in self._lines.values())"
LAST_COUNT = "[0, *(count for _, count in self._lines.values())][-1]"


def changed(*changes):
    """The basket of the starter, with each old piece of its source replaced by a new one."""
    source = SOURCE
    for old, new in changes:
        if old not in source:
            raise LookupError(old)
        source = source.replace(old, new)
    namespace = {}
    exec(source, namespace)
    return namespace["Basket"]


def noting(start, note, old, new):
    """A basket that notes something besides when pieces are put in, and uses it for old."""
    begun = (BEGIN, f"{BEGIN}; self._noted = {start}")
    return changed(begun, (PUT_IN, f"{PUT_IN}; {note}"), (old, new))


def noting_by_item(note, old):
    """A basket that notes for each item what goes for it when it is put in for the first time."""
    kept = f"self._noted.setdefault(item, {note})"
    begun = (BEGIN, f"{BEGIN}; self._noted = {{}}")
    gone = (TAKE_OUT, f"{TAKE_OUT}, self._noted[item]")
    return changed(begun, (PUT_IN, f"{PUT_IN}; {kept}"), gone, (old, "sum(self._noted.values())"))


Basket = changed()


# Versions that keep the rules.


class ListOfPieces:
    """Keeps each piece by itself, with the price that it was put in at."""

    def __init__(self):
        self.pieces = []
        self.vouchers = [0]

    def add(self, item, price, count=1):
        if count <= 0:
            raise ValueError("there must be at least one piece")
        self.pieces += [(item, price)] * count

    def remove(self, item):
        kept = [piece for piece in self.pieces if piece[0] != item]
        if len(kept) == len(self.pieces):
            raise KeyError(item)
        self.pieces = kept

    def redeem(self, percent):
        self.vouchers.append(percent)

    def __len__(self):
        return len(self.pieces)

    def total(self):
        full = sum(price for _, price in self.pieces)
        return full * (100 - max(self.vouchers)) // 100


class TwoDictionaries:
    """Keeps prices and counts apart, and refuses vouchers that do not exist."""

    def __init__(self):
        self.prices, self.counts = {}, {}
        self.rest = 100

    def add(self, item, price, count=1):
        if count < 1:
            raise ValueError("there must be at least one piece")
        self.prices[item] = price
        self.counts[item] = self.counts.get(item, 0) + count

    def remove(self, item):
        del self.prices[item], self.counts[item]

    def redeem(self, percent):
        if not 1 <= percent <= 100:
            raise ValueError(f"there is no voucher for {percent} percent")
        self.rest = min(self.rest, 100 - percent)

    def __len__(self):
        return sum(self.counts.values())

    def total(self):
        full = sum(self.prices[item] * count for item, count in self.counts.items())
        return full * self.rest // 100


class OnlyStrings(Basket):
    """Refuses items that are not strings."""

    def add(self, item, price, count=1):
        if not isinstance(item, str):
            raise TypeError(f"an item is a string, not {item!r}")
        super().add(item, price, count)


class OnlyIntegers(Basket):
    """Refuses prices and counts that are not integers."""

    def add(self, item, price, count=1):
        if not (isinstance(price, int) and isinstance(count, int)):
            raise TypeError("prices and counts are integers")
        super().add(item, price, count)


class OtherWords(Basket):
    """Raises errors with other words."""

    def add(self, item, price, count=1):
        if count < 1:
            raise ValueError(f"cannot add {count} times {item}")
        super().add(item, price, count)

    def remove(self, item):
        if item not in self._lines:
            raise KeyError(f"no {item} in the basket")
        super().remove(item)


class NotInBasket(KeyError):
    pass


class TooFew(ValueError):
    pass


class OwnErrors(Basket):
    """Raises errors of its own kinds, with the words of the starter."""

    def add(self, item, price, count=1):
        try:
            super().add(item, price, count)
        except ValueError as error:
            raise TooFew(*error.args) from None

    def remove(self, item):
        try:
            super().remove(item)
        except KeyError as error:
            raise NotInBasket(*error.args) from None


class Chain(Basket):
    """Returns something from every method, so that calls can be chained."""

    def add(self, item, price, count=1):
        super().add(item, price, count)
        return self

    def remove(self, item):
        super().remove(item)
        return self

    def redeem(self, percent):
        super().redeem(percent)
        return self


class RoundsUp(Basket):
    """Rounds fractions of a cent up."""

    def total(self):
        full = sum(price * count for price, count in self._lines.values())
        return full - full * self._percent // 100


class RoundsEachPiece(Basket):
    """Rounds what is to be paid for each piece."""

    def total(self):
        rest = 100 - self._percent
        return sum(price * rest // 100 * count for price, count in self._lines.values())


class OnePrice(Basket):
    """Refuses another price for an item that is in it."""

    def add(self, item, price, count=1):
        if self._lines.get(item, (price, 0))[0] != price:
            raise ValueError(f"{item} has another price")
        super().add(item, price, count)


# Versions that break a rule, where the difference takes more than a line.

SHARED = ("    def __init__(self):\n        self._lines = {}", "    _lines = {}\n\n    def __init__(self):")
SHARED_LINES = changed(SHARED)
EMPTIED_BY_THE_NEXT = changed(SHARED, ("self._percent = 0", "self._percent = 0; self._lines.clear()"))
REMOVES_ONE_PIECE = changed(
    (
        TAKE_OUT,
        """price, count = self._lines.pop(item)
        if count > 1:
            self._lines[item] = (price, count - 1)""",
    )
)
REFUSES_AND_TAKES_OUT = changed((CHECK, CHECK.replace("raise", "self._lines.pop(item, None); raise")))
COMES_BACK = changed(
    (BEGIN, f"{BEGIN}; self._gone = {{}}"),
    (TAKE_OUT, "self._gone[item] = self._lines.pop(item)"),
    (BEFORE, "self._lines.get(item, self._gone.pop(item, (price, 0)))"),
)


class ReducesAgain(Basket):
    def __init__(self):
        super().__init__()
        self._asked = 0

    def total(self):
        self._asked += 1
        full = sum(price * count for price, count in self._lines.values())
        return full * (100 - self._percent) ** self._asked // 100**self._asked


class RemembersTheTotal(Basket):
    def __init__(self):
        super().__init__()
        self._total = None

    def total(self):
        if self._total is None:
            self._total = super().total()
        return self._total


class VoucherForLaterItems(Basket):
    def __init__(self):
        super().__init__()
        self._reduced = {}

    def add(self, item, price, count=1):
        super().add(item, price, count)
        self._reduced.setdefault(item, []).append(price * count * (100 - self._percent))

    def remove(self, item):
        super().remove(item)
        del self._reduced[item]

    def total(self):
        return sum(map(sum, self._reduced.values())) // 100


class VoucherForEarlierItems(Basket):
    def __init__(self):
        super().__init__()
        self._seen = {}

    def redeem(self, percent):
        super().redeem(percent)
        self._seen = dict(self._lines)

    def remove(self, item):
        super().remove(item)
        self._seen.pop(item, None)

    def total(self):
        full = sum(price * count for price, count in self._lines.values())
        seen = sum(price * count for price, count in self._seen.values())
        return (full * 100 - seen * self._percent) // 100


class FirstProblem(unittest.TestResult):
    """The result of a test, with what first went wrong in it."""

    problem = None

    def note(self, error):
        kind, exception, _ = error
        words = re.sub(r" at 0x\w+", "", str(exception)).strip().splitlines() or [""]
        self.problem = self.problem or f"{kind.__name__}: {words[0]}"

    def addFailure(self, test, err):
        self.note(err)
        super().addFailure(test, err)

    def addError(self, test, err):
        self.note(err)
        super().addError(test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.note(err)
        super().addSubTest(test, subtest, err)


def names_of_tests():
    """The names of your tests."""
    return unittest.defaultTestLoader.getTestCaseNames(solution.BasketTest)


def is_test_case():
    """Whether BasketTest can be run by unittest."""
    kind = solution.BasketTest
    return isinstance(kind, type) and issubclass(kind, unittest.TestCase)


def failing_tests(basket):
    """What goes wrong in your tests with this basket in the place of Basket, by their names."""
    if not is_test_case():
        return {"BasketTest": "is not a subclass of unittest.TestCase"}
    solution.Basket = basket
    failing = {}
    for name in names_of_tests():
        result = FirstProblem()
        unittest.TestSuite([solution.BasketTest(name)]).run(result)
        if not result.wasSuccessful():
            failing[name] = result.problem or "passes unexpectedly"
    return failing


def baskets_made():
    """How many baskets your tests make."""
    made = []

    class Counted(Basket):
        def __init__(self):
            super().__init__()
            made.append(self)

    failing_tests(Counted)
    return len(made)


def tests_with_older_baskets():
    """Those of your tests that use a basket which was made before they began."""
    running = None
    found = []

    class Begins(unittest.TestResult):
        def startTest(self, test):
            nonlocal running
            running = test._testMethodName
            super().startTest(test)

        def stopTest(self, test):
            nonlocal running
            running = None
            super().stopTest(test)

    def asked(name):
        def method(self, *args, **kwargs):
            if running is not None and self.made_in != running and running not in found:
                found.append(running)
            return getattr(Basket, name)(self, *args, **kwargs)

        return method

    def begin(self):
        Basket.__init__(self)
        self.made_in = running

    methods = {name: asked(name) for name in ("add", "remove", "redeem", "__len__", "total")}
    solution.Basket = type("Basket", (Basket,), {"__init__": begin, **methods})
    for name in names_of_tests() if is_test_case() else []:
        unittest.TestSuite([solution.BasketTest(name)]).run(Begins())
    return found


def attempt(method, *args, **kwargs):
    """(what a method returns, what it raises)"""
    try:
        return method(*args, **kwargs), None
    except Exception as error:
        return None, error


def watched(broken):
    """The broken basket, and a list of the calls in which it does not do what the right one does."""
    differences = []

    def both(name):
        def method(self, *args, **kwargs):
            right, refusal = attempt(getattr(Basket, name), self.right, *args, **kwargs)
            result, error = attempt(getattr(broken, name), self, *args, **kwargs)
            if result != right or type(error) is not type(refusal):
                differences.append(name)
            if error:
                raise error
            return result

        return method

    def begin(self):
        broken.__init__(self)
        self.right = Basket()

    names = ("add", "remove", "redeem", "__len__", "total")
    methods = {name: both(name) for name in names}
    return type("Basket", (broken,), {"__init__": begin, **methods}), differences


def verdict_on(broken):
    """What your tests say about a basket that breaks a rule."""
    if not is_test_case():
        return "BasketTest is not a subclass of unittest.TestCase"
    if not names_of_tests():
        return "BasketTest has no tests"
    basket, differences = watched(broken)
    failing = failing_tests(basket)
    if not failing:
        return "all tests pass, though it shows" if differences else "all tests pass"
    if failing.keys() <= failing_tests(Basket).keys():
        return "only tests fail that also fail for the right basket"
    return "a test fails"


class RulesKeptTest(unittest.TestCase):
    def setUp(self):
        self.addCleanup(setattr, solution, "Basket", solution.Basket)

    def passes(self, basket, what):
        message = f"Your tests fail for a basket that keeps the rules, {what}."
        self.assertEqual(failing_tests(basket), {}, message)

    # rule: write the tests, as methods of BasketTest
    def test_found(self):
        """has at least one test that unittest finds"""
        self.assertTrue(is_test_case(), "BasketTest must be a subclass of unittest.TestCase.")
        message = "Methods whose names begin with test are run, and no others."
        self.assertNotEqual(names_of_tests(), [], message)

    # rule: every test must make baskets itself, with Basket()
    # rule: other versions of Basket, put in its place
    def test_made(self):
        """makes its baskets with Basket() while the tests run"""
        message = "Your tests never call Basket(), so other versions are never tried."
        self.assertGreater(baskets_made(), 0, message)

    # rule: every test must make baskets itself
    def test_made_in_each(self):
        """makes the baskets that a test uses in that test, or in setUp"""
        older = tests_with_older_baskets()
        message = f"{', '.join(older)} uses a basket that was made before the test began."
        self.assertEqual(older, [], message)

    # rule: all must pass for every version that keeps these rules
    def test_starter(self):
        """passes for the basket of the starter"""
        self.passes(Basket, "the one of the starter")

    # rule: up to each version: how it keeps items
    # rule: all must pass for every version that keeps these rules
    def test_list_of_pieces(self):
        """passes for a basket that keeps its pieces in a list"""
        self.passes(ListOfPieces, "one that keeps its pieces in a list")

    # rule: up to each version: how it keeps items
    # rule: redeems a voucher of 1 to 100 percent
    # rule: at the same price
    def test_two_dictionaries(self):
        """passes for a basket that keeps prices and counts in two dictionaries"""
        self.passes(TwoDictionaries, "one that keeps prices and counts in two dictionaries")

    # rule: items are strings
    def test_only_strings(self):
        """passes for a basket that takes only strings as items"""
        self.passes(OnlyStrings, "one that takes only strings as items")

    # rule: prices and counts integers
    def test_only_integers(self):
        """passes for a basket that takes only integers as prices and counts"""
        self.passes(OnlyIntegers, "one that takes only integers as prices and counts")

    # rule: the rest is up to each version: … the wording of errors
    def test_other_words(self):
        """passes for a basket with other words in its errors"""
        self.passes(OtherWords, "one with other words in its errors")

    # rule: all must pass for every version that keeps these rules
    def test_own_errors(self):
        """passes for a basket that raises subclasses of KeyError and ValueError"""
        self.passes(OwnErrors, "one with its own kinds of KeyError and ValueError")

    # rule: the rest is up to each version: … what methods return
    def test_chain(self):
        """passes for a basket whose methods return the basket"""
        self.passes(Chain, "one whose methods return the basket")

    # rule: the rest is up to each version: … what it rounds and how
    def test_rounds_up(self):
        """passes for a basket that rounds fractions of a cent in another way"""
        self.passes(RoundsUp, "one that rounds fractions of a cent up")

    # rule: the rest is up to each version: … what it rounds
    def test_rounds_each_piece(self):
        """passes for a basket that rounds what each piece costs"""
        self.passes(RoundsEachPiece, "one that rounds what is to be paid for each piece")

    # rule: adding an item again, at the same price
    def test_one_price(self):
        """passes for a basket that refuses another price for an item that is in it"""
        self.passes(OnePrice, "one that refuses another price for an item that is in it")


class RuleBrokenTest(unittest.TestCase):
    def setUp(self):
        self.addCleanup(setattr, solution, "Basket", solution.Basket)

    def notices(self, basket):
        found = verdict_on(basket)
        what = self._testMethodDoc.removeprefix("notices when ")
        messages = {
            "all tests pass": f"Your tests passed although {what}. They never do what would show it.",
            "all tests pass, though it shows": (
                f"Your tests passed although {what}. They do what shows it, but do not check it."
            ),
            "only tests fail that also fail for the right basket": (
                f"No test fails because {what}: those that fail do so for the right basket too."
            ),
        }
        message = messages.get(found, f"Your tests did not notice that {what}.")
        self.assertEqual(found, "a test fails", message)

    # rule: a new basket is empty and costs 0
    # rule: at least one must fail for a version that breaks one
    def test_no_total_when_empty(self):
        """notices when an empty basket has no total"""
        self.notices(changed((REDUCED, f"{REDUCED} if self._lines else None")))

    # rule: a new basket is empty
    def test_counts_one_when_empty(self):
        """notices when the len of an empty basket is not 0"""
        self.notices(changed((COUNT, f"{COUNT} or 1")))

    # rule: baskets do not affect each other
    def test_shared_lines(self):
        """notices when all baskets share their items"""
        self.notices(SHARED_LINES)

    # rule: baskets do not affect each other
    def test_emptied_by_the_next(self):
        """notices when a new basket empties those that were made before"""
        self.notices(EMPTIED_BY_THE_NEXT)

    # rule: add(item, price, count=1) puts in that many pieces
    def test_count_required(self):
        """notices when the count cannot be left out"""
        self.notices(changed(("count=1", "count")))

    # rule: add(item, price, count=1) puts in that many pieces, at price cents each
    # rule: total() is the price to pay, in cents
    def test_charges_one_piece(self):
        """notices when only one piece of each item is charged"""
        self.notices(changed((FULL, PRICES)))

    # rule: add(item, price, count=1) puts in that many pieces, at price cents each
    def test_charges_the_last_count(self):
        """notices when every item is charged as often as the last one"""
        self.notices(changed((FULL, f"{PRICES} * {LAST_COUNT}")))

    # rule: len(basket) is the number of pieces
    def test_counts_items(self):
        """notices when len counts different items instead of pieces"""
        self.notices(changed((COUNT, "len(self._lines)")))

    # rule: len(basket) is the number of pieces
    def test_counts_the_last_item(self):
        """notices when len counts only the item that was added last"""
        self.notices(changed((COUNT, LAST_COUNT)))

    # rule: adding an item again, at the same price, puts in more of it
    def test_add_replaces(self):
        """notices when adding an item again forgets the pieces that were there"""
        self.notices(changed(("before + count", "count")))

    # rule: adding an item again, at the same price, puts in more of it
    def test_add_ignores_known_items(self):
        """notices when adding an item again puts nothing in"""
        self.notices(changed(("before + count", "before or count")))

    # rule: adding an item again, at the same price, puts in more of it
    def test_adding_again_is_free(self):
        """notices when pieces that are added again are not charged"""
        self.notices(noting_by_item("price * count", FULL))

    # rule: adding an item again, at the same price, puts in more of it
    def test_adding_again_is_not_counted(self):
        """notices when pieces that are added again are not counted"""
        self.notices(noting_by_item("count", COUNT))

    # rule: a count below 1 raises ValueError
    def test_takes_zero(self):
        """notices when a count of 0 is not refused"""
        self.notices(changed(("if count < 1:", "if count < 0:")))

    # rule: a count below 1 raises ValueError
    def test_takes_negative(self):
        """notices when a negative count is not refused"""
        self.notices(changed(("if count < 1:", "if count == 0:")))

    # rule: and the basket stays as it was
    def test_adds_then_refuses(self):
        """notices when a refused count changes the basket all the same"""
        self.notices(changed((CHECK, "pass"), (PUT_IN, f"{PUT_IN}\n        {CHECK}")))

    # rule: and the basket stays as it was
    def test_refuses_and_takes_out(self):
        """notices when a refused count takes the item out"""
        self.notices(REFUSES_AND_TAKES_OUT)

    # rule: a count below 1 raises ValueError
    def test_asserts_the_count(self):
        """notices when a count below 1 raises AssertionError"""
        self.notices(changed((CHECK, "assert count > 0, 'there must be at least one piece'")))

    # rule: remove(item) takes out all pieces of the item
    def test_removes_one_piece(self):
        """notices when remove takes out one piece of several"""
        self.notices(REMOVES_ONE_PIECE)

    # rule: remove(item) takes out all pieces of the item
    def test_removes_everything(self):
        """notices when remove takes out the other items as well"""
        self.notices(changed((TAKE_OUT, f"{TAKE_OUT}; self._lines.clear()")))

    # rule: remove(item) takes out all pieces of the item
    def test_removes_last_added(self):
        """notices when remove takes out the item that was added last"""
        self.notices(changed((TAKE_OUT, "self._lines[item]; self._lines.popitem()")))

    # rule: removing a missing item raises KeyError
    def test_removes_silently(self):
        """notices when removing an item that is not there raises nothing"""
        self.notices(changed((TAKE_OUT, "self._lines.pop(item, None)")))

    # rule: removing a missing item raises KeyError
    def test_raises_what_a_list_raises(self):
        """notices when removing an item that is not there raises ValueError"""
        self.notices(changed((TAKE_OUT, f"list(self._lines).remove(item); {TAKE_OUT}")))

    # rule: remove(item) takes out all pieces of the item
    def test_counts_removed(self):
        """notices when a removed item is still counted"""
        self.notices(noting(0, "self._noted += count", COUNT, "self._noted"))

    # rule: remove(item) takes out all pieces of the item
    def test_charges_removed(self):
        """notices when a removed item is still charged"""
        self.notices(noting(0, "self._noted += price * count", FULL, "self._noted"))

    # rule: remove(item) takes out all pieces of the item
    def test_comes_back(self):
        """notices when the old pieces of a removed item come back with a new one"""
        self.notices(COMES_BACK)

    # rule: a voucher of 1 to 100 percent
    def test_no_voucher_of_1(self):
        """notices when a voucher of 1 percent changes nothing"""
        self.notices(changed((REDEEM, f"if percent > 1: {REDEEM}")))

    # rule: a voucher of 1 to 100 percent
    def test_no_voucher_of_100(self):
        """notices when a voucher of 100 percent changes nothing"""
        self.notices(changed((REDEEM, f"if percent < 100: {REDEEM}")))

    # rule: redeem(percent) redeems a voucher of 1 to 100 percent, for everything put in
    def test_ignores_vouchers(self):
        """notices when a voucher changes nothing"""
        self.notices(changed((REDEEM, "pass")))

    # rule: only the highest voucher counts
    def test_adds_vouchers_up(self):
        """notices when two vouchers are added up"""
        self.notices(changed((REDEEM, "self._percent = min(100, self._percent + percent)")))

    # rule: only the highest voucher counts
    def test_last_voucher(self):
        """notices when a lower voucher replaces a higher one"""
        self.notices(changed((REDEEM, "self._percent = percent")))

    # rule: only the highest voucher counts
    def test_first_voucher(self):
        """notices when a higher voucher does not replace a lower one"""
        self.notices(changed((REDEEM, "self._percent = self._percent or percent")))

    # rule: asking changes nothing
    def test_reduces_again(self):
        """notices when the voucher is taken off again whenever the total is asked for"""
        self.notices(ReducesAgain)

    # rule: total() is the price to pay
    def test_remembers_the_total(self):
        """notices when the total stays what it was when it was first asked for"""
        self.notices(RemembersTheTotal)

    # rule: for everything put in before or after
    def test_voucher_for_earlier_items(self):
        """notices when a voucher leaves out what is added later"""
        self.notices(VoucherForEarlierItems)

    # rule: for everything put in before or after
    def test_voucher_for_later_items(self):
        """notices when a voucher leaves out what was added before"""
        self.notices(VoucherForLaterItems)


if __name__ == "__main__":
    unittest.main()
