import copy
import functools
import gc
import unittest
import weakref

from solution import lazy


@functools.cache
def sheets():
    """The classes that the tests use, made inside a test so that it shows what goes wrong."""

    def half_of(sheet):
        return sheet.total / 2

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

        half = lazy(half_of)

        def __eq__(self, other):
            return isinstance(other, Sheet)

        def __repr__(self):
            return type(self).__name__.lower() + str(self.numbers)

    class Doubled(Sheet):
        """Overrides the total, and uses the parent's one here and there."""

        @lazy
        def total(self):
            return super().total * 2

        def parent_total(self):
            return super().total

    class Inherited(Sheet):
        """A subclass that overrides nothing."""

    class Further(Inherited):
        """Neither does a subclass of that."""

    class Child(Doubled):
        """A subclass of one that overrides the total."""

    class Raised(Doubled):
        """Overrides it once more."""

        @lazy
        def total(self):
            return super().total + 1

    return Sheet, Doubled, Inherited, Child, Raised, Further


def sheet(*numbers):
    """A sheet with a lazy total."""
    return sheets()[0](*numbers)


def doubled(*numbers):
    """A sheet of a class that overrides the total with twice its parent's."""
    return sheets()[1](*numbers)


def inherited(*numbers):
    """A sheet of a subclass that overrides nothing."""
    return sheets()[2](*numbers)


def child_of_doubled(*numbers):
    """A sheet of a class that inherits the overridden total."""
    return sheets()[3](*numbers)


def raised(*numbers):
    """A sheet of a class that overrides the overridden total, adding 1."""
    return sheets()[4](*numbers)


def inherited_further(*numbers):
    """A sheet of a subclass of a subclass, neither of which overrides anything."""
    return sheets()[5](*numbers)


def read_all(thing, *names):
    """The values of these attributes, read one after another."""
    return [getattr(thing, name) for name in names]


def runs_after(made, *names):
    """How often the sheet has computed something, after these attributes were read."""
    read_all(made, *names)
    return made.runs


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


def is_freed(made):
    """Whether a sheet goes away with its last reference."""
    copied = copy.copy(made)
    read_all(copied, "total", "half")
    watch = weakref.ref(copied)
    del copied
    return watch() is None


# given: @lazy above a method makes an attribute
# given: the starter's lazy computes on every reading
# given: classes with __slots__ need not work
class LazyTest(unittest.TestCase):
    # rule: reading it on an instance calls the method the first time and keeps the result
    def test_value(self):
        """reading gives what the method returns"""
        self.assertEqual(sheet(3, 4).total, 7)

    # rule: calls the method the first time
    def test_not_before(self):
        """nothing is computed before the first reading"""
        self.assertEqual(sheet(3, 4).runs, 0)

    # rule: reading it on an instance calls the method the first time and keeps the result
    def test_once(self):
        """the method is called once, however often the attribute is read"""
        self.assertEqual(runs_after(sheet(3, 4), "total", "total", "total"), 1)

    # rule: even None
    def test_none(self):
        """None is a result like any other and computed once"""
        self.assertEqual(runs_after(sheet(3, 4), "nothing", "nothing"), 1)
        self.assertEqual(read_all(sheet(3, 4), "nothing", "nothing"), [None, None])

    # rule: reading it on an instance calls the method the first time and keeps the result
    def test_false_result(self):
        """0 is a result like any other and computed once"""
        self.assertEqual(runs_after(sheet(0), "total", "total"), 1)

    # rule: reading it on an instance calls the method the first time and keeps the result
    def test_same_object(self):
        """every reading gives the same object"""

        class Thing:
            @lazy
            def parts(self):
                return []

        thing = Thing()
        thing.parts.append("wheel")
        self.assertEqual(thing.parts, ["wheel"])

    # rule: no code of lazy runs
    def test_no_detour(self):
        """after the first reading lazy is not asked any more"""
        self.assertEqual(times_asked(readings=4), 1)

    # rule: instances share no results
    def test_instances(self):
        """every instance computes a result of its own, even if they are equal"""
        first, second = sheet(3, 4), sheet(10)
        self.assertEqual((first.total, second.total, first.total), (7, 10, 7))

    # rule: reading it on an instance calls the method the first time and keeps the result
    def test_two_attributes(self):
        """two lazy attributes of one instance do not mix"""
        self.assertEqual(read_all(sheet(3, 4), "total", "nothing", "total"), [7, None, 7])

    # rule: the attribute's name may differ from the method's
    def test_other_name(self):
        """works with a function that has another name than the attribute"""
        made = sheet(3, 4)
        first = made.half
        made.total = 100
        self.assertEqual((first, made.half), (3.5, 3.5))

    # rule: del photo.colours forgets the result, and the next reading computes it again
    def test_delete(self):
        """after del the next reading computes again"""
        made = sheet(3, 4)
        made.total
        made.numbers = (5,)
        del made.total
        self.assertEqual((made.total, made.runs), (5, 2))

    # rule: deleting what is not there raises AttributeError
    def test_delete_what_is_not_there(self):
        """deleting before the first reading, or twice, raises AttributeError"""
        made = sheet(3, 4)
        with self.assertRaises(AttributeError):
            del made.total
        made.total
        del made.total
        with self.assertRaises(AttributeError):
            del made.total

    # rule: photo.colours = … replaces it
    def test_set(self):
        """a value can be set, before and after the first reading"""
        made = sheet(3, 4)
        made.total = 50
        before = made.total
        made.total = 60
        self.assertEqual((before, made.total, made.runs), (50, 60, 0))

    # rule: if the method raises, the caller gets the exception and nothing is kept
    def test_exception(self):
        """an exception reaches the caller, and the next reading tries again"""
        made = sheet(3, "four")
        with self.assertRaises(TypeError):
            made.total
        made.numbers = (3, 4)
        self.assertEqual((made.total, made.runs), (7, 2))

    # rule: on the class, the attribute is the lazy object, with the method's docstring
    def test_on_the_class(self):
        """on the class it is the lazy object, with the method's docstring"""
        Sheet = sheets()[0]
        self.assertIs(Sheet.total, vars(Sheet)["total"])
        self.assertIsInstance(Sheet.total, lazy)
        self.assertEqual(Sheet.total.__doc__, "The sum of all numbers.")

    # rule: reading it on an instance calls the method
    def test_false_instance(self):
        """works on an instance that counts as false"""

        class Empty:
            def __len__(self):
                return 0

            @lazy
            def label(self):
                return "nothing in it"

        self.assertEqual(Empty().label, "nothing in it")

    # rule: reading it on an instance calls the method the first time and keeps the result
    def test_inherited(self):
        """a subclass that overrides nothing, and a subclass of that, computes once as well"""
        self.assertEqual(runs_after(inherited(1, 2), "total", "total"), 1)
        self.assertEqual(runs_after(inherited_further(1, 2), "total", "total"), 1)

    # rule: a subclass may override the method, again with @lazy
    # rule: its instances keep the override's result
    def test_overridden(self):
        """a subclass can override the method and use super() in it"""
        self.assertEqual(read_all(doubled(3, 4), "total", "total"), [14, 14])
        self.assertEqual(runs_after(doubled(3, 4), "total", "total"), 1)

    # rule: super().colours calls the parent's method each time
    def test_super_afterwards(self):
        """super() gives the parent's value also when the subclass's one is there already"""
        made = doubled(3, 4)
        made.total
        self.assertEqual(made.parent_total(), 7)

    # rule: its instances keep the override's result, never the parent's
    def test_super_leaves_no_trace(self):
        """super() does not replace the subclass's result that is there already"""
        made = doubled(3, 4)
        made.total
        made.parent_total()
        self.assertEqual(made.total, 14)

    # rule: super().colours calls the parent's method each time
    def test_super_before(self):
        """super() gives the parent's value first, and the subclass still computes its own"""
        made = doubled(3, 4)
        self.assertEqual((made.parent_total(), made.total), (7, 14))

    # rule: its instances keep the override's result, never the parent's
    # rule: super().colours calls the parent's method each time
    def test_super_is_not_kept(self):
        """super() computes again, before and after the subclass's value was forgotten"""
        made = doubled(3, 4)
        made.total
        made.numbers = (10,)
        self.assertEqual(made.parent_total(), 10)
        del made.total
        self.assertEqual(made.total, 20)

    # rule: its instances keep the override's result, never the parent's
    def test_super_in_a_child(self):
        """super() leaves no trace on an instance of a further subclass"""
        made = child_of_doubled(3, 4)
        self.assertEqual((made.parent_total(), made.total), (7, 14))

    # rule: a subclass may override the method
    def test_overridden_twice(self):
        """a subclass of a subclass can override the method once more"""
        made = raised(3, 4)
        self.assertEqual((made.total, made.parent_total(), made.total), (15, 7, 15))

    # rule: need not be hashable, and are not kept alive
    def test_no_leak(self):
        """an instance is freed with its last reference"""
        gc.disable()
        self.addCleanup(gc.enable)
        self.assertEqual(is_freed(sheet(3, 4)), True)


if __name__ == "__main__":
    unittest.main()
