import copy
import gc
import unittest
import weakref

from solution import lazy


class Sheet:
    """Computes its total lazily, and counts how often it does."""

    def __init__(self, *numbers):
        self.numbers = numbers
        self.runs = 0

    @lazy
    def total(self):
        """The sum of all numbers."""
        self.runs += 1
        return sum(self.numbers)

    @lazy
    def nothing(self):
        self.runs += 1
        return None

    half = lazy(lambda self: self.total / 2)

    def __eq__(self, other):
        return isinstance(other, Sheet)

    def __repr__(self):
        return "Sheet" + str(self.numbers)


class Doubled(Sheet):
    """Overrides the total, and uses the parent's one here and there."""

    @lazy
    def total(self):
        return super().total * 2

    def parent_total(self):
        return super().total


class Inherited(Sheet):
    """A subclass that overrides nothing."""


def read_all(thing, *names):
    return [getattr(thing, name) for name in names]


def runs_after(sheet, *names):
    """How often the sheet has computed something, after these attributes were read."""
    read_all(sheet, *names)
    return sheet.runs


def times_asked(readings):
    """How often lazy.__get__ is called for so many readings of one attribute."""
    calls = []

    class Watched(lazy):
        def __get__(self, instance, owner=None):
            if instance is not None:
                calls.append("asked")
            return super().__get__(instance, owner)

    class Thing:
        @Watched
        def size(self):
            return 5

    thing = Thing()
    for _ in range(readings):
        thing.size
    return len(calls)


def is_freed(sheet):
    """Whether a sheet goes away with its last reference."""
    copied = copy.copy(sheet)
    read_all(copied, "total", "half")
    watch = weakref.ref(copied)
    del copied
    return watch() is None


class LazyTest(unittest.TestCase):
    def test_value(self):
        """reading gives what the method returns"""
        self.assertEqual(Sheet(3, 4).total, 7)

    def test_not_before(self):
        """nothing is computed before the first reading"""
        self.assertEqual(Sheet(3, 4).runs, 0)

    def test_once(self):
        """the method is called once, however often the attribute is read"""
        self.assertEqual(runs_after(Sheet(3, 4), "total", "total", "total"), 1)

    def test_none(self):
        """None is a result like any other and computed once"""
        self.assertEqual(runs_after(Sheet(3, 4), "nothing", "nothing"), 1)
        self.assertEqual(read_all(Sheet(3, 4), "nothing", "nothing"), [None, None])

    def test_false_result(self):
        """0 is a result like any other and computed once"""
        self.assertEqual(runs_after(Sheet(0), "total", "total"), 1)

    def test_same_object(self):
        """every reading gives the very same object"""

        class Thing:
            @lazy
            def parts(self):
                return []

        thing = Thing()
        thing.parts.append("wheel")
        self.assertEqual(thing.parts, ["wheel"])

    def test_no_detour(self):
        """after the first reading lazy is not asked any more"""
        self.assertEqual(times_asked(readings=4), 1)

    def test_instances(self):
        """every instance computes a result of its own, even if they are equal"""
        first, second = Sheet(3, 4), Sheet(10)
        self.assertEqual((first.total, second.total, first.total), (7, 10, 7))

    def test_two_attributes(self):
        """two lazy attributes of one instance do not mix"""
        self.assertEqual(read_all(Sheet(3, 4), "total", "nothing", "total"), [7, None, 7])

    def test_lambda(self):
        """works with a function that has another name than the attribute"""
        sheet = Sheet(3, 4)
        first = sheet.half
        sheet.total = 100
        self.assertEqual((first, sheet.half), (3.5, 3.5))

    def test_delete(self):
        """after del the next reading computes again"""
        sheet = Sheet(3, 4)
        sheet.total
        sheet.numbers = (5,)
        del sheet.total
        self.assertEqual((sheet.total, sheet.runs), (5, 2))

    def test_delete_what_is_not_there(self):
        """deleting before the first reading, or twice, raises AttributeError"""
        sheet = Sheet(3, 4)
        with self.assertRaises(AttributeError):
            del sheet.total
        sheet.total
        del sheet.total
        with self.assertRaises(AttributeError):
            del sheet.total

    def test_set(self):
        """a value can be set, before and after the first reading"""
        sheet = Sheet(3, 4)
        sheet.total = 50
        before = sheet.total
        sheet.total = 60
        self.assertEqual((before, sheet.total, sheet.runs), (50, 60, 0))

    def test_exception(self):
        """an exception reaches the caller, and the next reading tries again"""
        sheet = Sheet(3, "four")
        with self.assertRaises(TypeError):
            sheet.total
        sheet.numbers = (3, 4)
        self.assertEqual((sheet.total, sheet.runs), (7, 2))

    def test_on_the_class(self):
        """on the class it is the lazy object, with the method's docstring"""
        self.assertIs(Sheet.total, Sheet.__dict__["total"])
        self.assertEqual(Sheet.total.__doc__, "The sum of all numbers.")
        self.assertEqual(Sheet.half.__doc__, None)

    def test_false_instance(self):
        """works on an instance that counts as false"""

        class Empty:
            def __len__(self):
                return 0

            @lazy
            def label(self):
                return "nothing in it"

        self.assertEqual(Empty().label, "nothing in it")

    def test_inherited(self):
        """a subclass that overrides nothing computes once as well"""
        self.assertEqual(runs_after(Inherited(1, 2), "total", "total"), 1)

    def test_overridden(self):
        """a subclass can override the method and use super() in it"""
        self.assertEqual(read_all(Doubled(3, 4), "total", "total"), [14, 14])
        self.assertEqual(runs_after(Doubled(3, 4), "total", "total"), 1)

    def test_super_afterwards(self):
        """super() gives the parent's value also when the subclass's one is there already"""
        sheet = Doubled(3, 4)
        sheet.total
        self.assertEqual(sheet.parent_total(), 7)

    def test_super_leaves_no_trace(self):
        """super() does not replace the subclass's result that is there already"""
        sheet = Doubled(3, 4)
        sheet.total
        sheet.parent_total()
        self.assertEqual(sheet.total, 14)

    def test_super_before(self):
        """super() gives the parent's value first, and the subclass still computes its own"""
        sheet = Doubled(3, 4)
        self.assertEqual((sheet.parent_total(), sheet.total), (7, 14))

    def test_no_leak(self):
        """an instance is freed with its last reference"""
        gc.disable()
        self.addCleanup(gc.enable)
        self.assertEqual(is_freed(Sheet(3, 4)), True)


if __name__ == "__main__":
    unittest.main()
