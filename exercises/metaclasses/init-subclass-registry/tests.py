import gc
import unittest
from contextlib import suppress

from solution import Decoder


class Labelled:
    """A mixin that takes a keyword argument of its own."""

    def __init_subclass__(cls, label="none", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.label = label


def found(code):
    """The decoder for a code, or "LookupError" if there is none."""
    try:
        return Decoder.for_code(code)
    except LookupError:
        return "LookupError"


def name_of(decoder):
    """The name of a decoder's class, or the decoder itself if it has no name."""
    return getattr(decoder, "__name__", decoder)


# The codes of the tests are all different, so that each test also holds after any other.


class DecoderTest(unittest.TestCase):
    # rule: class Decoder, whose subclasses register themselves
    # rule: registers Wave for code 7
    def test_registers(self):
        """finds a class by its code as soon as it is defined"""

        class Salt(Decoder, code=101):
            pass

        self.assertIs(Decoder.for_code(101), Salt)

    # rule: Decoder.for_code(7) returns the class
    def test_kept(self):
        """finds a class that nothing else refers to any more"""

        def define():
            class Mist(Decoder, code=105):
                pass

        define()
        gc.collect()
        self.assertEqual(name_of(found(105)), "Mist")

    # rule: 0 is a code too
    def test_zero(self):
        """accepts 0 as a code"""

        class Zero(Decoder, code=0):
            pass

        self.assertIs(Decoder.for_code(0), Zero)
        self.assertEqual(Zero.code, 0)

    # rule: the attribute code of a class is its own code
    def test_code_attribute(self):
        """gives each class its code as an attribute"""

        class Wind(Decoder, code=111):
            pass

        class Rain(Decoder, code=112):
            pass

        self.assertEqual((Wind.code, Rain.code, Rain().code), (111, 112, 112))

    # rule: Decoder.codes() returns a sorted list of the codes
    def test_codes(self):
        """lists the codes of all classes, sorted"""
        before = Decoder.codes()

        class Late(Decoder, code=9_002):
            pass

        class Early(Decoder, code=9_001):
            pass

        self.assertEqual(Decoder.codes(), before + [9_001, 9_002])

    # rule: returns a sorted list of the codes
    def test_codes_is_a_copy(self):
        """does not let a caller change the registry through the list of codes"""
        expected = list(Decoder.codes())
        Decoder.codes().append(555)
        self.assertEqual(Decoder.codes(), expected)

    # rule: or None if it has none
    # rule: a class without code is abstract
    def test_starts_empty(self):
        """does not register Decoder itself, which is abstract"""
        self.assertIsNone(Decoder.code)
        self.assertNotIn(None, Decoder.codes())

    # rule: a class without code is abstract: it is not registered
    def test_abstract(self):
        """leaves a class without a code out of the registry"""
        before = Decoder.codes()

        class Moored(Decoder):
            pass

        self.assertEqual(Decoder.codes(), before)
        self.assertIsNone(Moored.code)

    # rule: registers Wave for code 7
    def test_subclass_of_abstract(self):
        """registers a class below an abstract one"""

        class Moored(Decoder):
            pass

        class Chained(Moored, code=121):
            pass

        self.assertIs(Decoder.for_code(121), Chained)
        self.assertIsNone(Moored.code)

    # rule: its own code, or None if it has none
    # rule: not registered, even if its parent is
    def test_code_is_not_inherited(self):
        """takes a subclass without a code for abstract, even below a class that has one"""

        class Ice(Decoder, code=131):
            pass

        class ThinIce(Ice):
            pass

        self.assertIsNone(ThinIce.code)
        self.assertIs(Decoder.for_code(131), Ice)
        self.assertEqual(Ice.code, 131)

    # rule: registers Wave for code 7
    def test_subclass_with_its_own(self):
        """registers a subclass of a registered class beside it"""

        class Ice(Decoder, code=141):
            pass

        class Floe(Ice, code=142):
            pass

        self.assertEqual((Decoder.for_code(141), Decoder.for_code(142)), (Ice, Floe))

    # rule: both methods work the same on subclasses and instances
    def test_asked_through_a_subclass(self):
        """gives the same answers when asked through a subclass or an instance"""

        class Foam(Decoder, code=151):
            pass

        class Moored(Decoder):
            pass

        self.assertIs(Moored.for_code(151), Foam)
        self.assertEqual(Foam.codes(), Decoder.codes())
        self.assertIs(Foam().for_code(151), Foam)
        self.assertEqual(Moored().codes(), Decoder.codes())

    # rule: other keyword arguments reach whoever wants them, such as a mixin
    def test_keyword_for_a_mixin(self):
        """passes other keyword arguments on to a mixin behind it"""

        class Tagged(Decoder, Labelled, label="north", code=161):
            pass

        self.assertEqual((Tagged.code, getattr(Tagged, "label", None)), (161, "north"))

    # rule: other keyword arguments reach whoever wants them
    def test_keyword_in_front(self):
        """accepts a mixin in front of it that takes a keyword argument"""

        class Tagged(Labelled, Decoder, code=171, label="south"):
            pass

        self.assertEqual((Tagged.label, Tagged.code), ("south", 171))
        self.assertIs(Decoder.for_code(171), Tagged)

    # rule: other keyword arguments reach whoever wants them
    def test_mixin_behind_an_abstract_class(self):
        """passes keyword arguments on for an abstract class as well"""

        class Tagged(Decoder, Labelled, label="west"):
            pass

        self.assertEqual((Tagged.label, Tagged.code), ("west", None))

    # rule: reach whoever wants them
    def test_mixin_without_keyword(self):
        """calls a mixin behind it even when there is no keyword argument for it"""

        class Tagged(Decoder, Labelled, code=175):
            pass

        self.assertEqual((Tagged.label, Tagged.code), ("none", 175))

    # rule: one that nobody wants raises TypeError
    # rule: a class that is refused is not registered
    def test_unknown_keyword(self):
        """raises TypeError for a keyword argument that nobody wants, and registers nothing"""
        with self.assertRaises(TypeError):

            class Tagged(Decoder, code=181, colour="red"):
                pass

        self.assertNotIn(181, Decoder.codes())

    # rule: without the starter's metaclass
    def test_other_metaclass(self):
        """can be combined with a metaclass, even with one whose classes count as false"""

        class Strict(type):
            """Its classes count as false."""

            def __len__(cls):
                return 0

        class Foreign(metaclass=Strict):
            pass

        class Both(Foreign, Decoder, code=191):
            pass

        self.assertIs(Decoder.for_code(191), Both)

    # rule: an unknown code raises LookupError with a message that names it
    def test_unknown_code(self):
        """raises LookupError with words and the code when no class has it"""

        class Fog(Decoder, code=195):
            pass

        self.assertEqual([found(195), found(4242)], [Fog, "LookupError"])
        with self.assertRaisesRegex(LookupError, "[a-z].*4242|4242.*[a-z]"):
            Decoder.for_code(4242)

    # rule: an unknown code raises LookupError
    def test_none_is_no_code(self):
        """raises LookupError when asked for the code None"""

        class Moored(Decoder):
            pass

        self.assertEqual(found(None), "LookupError")

    # rule: a code that is already taken raises ValueError
    # rule: a class that is refused is not registered
    def test_taken(self):
        """raises ValueError for a code that is taken, and keeps its first owner"""

        class First(Decoder, code=201):
            pass

        with suppress(ValueError):

            class Second(Decoder, code=201):
                pass

        self.assertIs(Decoder.for_code(201), First)
        with self.assertRaises(ValueError):

            class Third(Decoder, code=201):
                pass

    # rule: a code that is already taken raises ValueError
    def test_same_name(self):
        """raises ValueError for a code that is taken by a class of the same name"""

        class Wave(Decoder, code=221):
            pass

        with self.assertRaises(ValueError):

            class Wave(Decoder, code=221):
                pass

    # rule: a code that is already taken raises ValueError
    def test_taken_by_the_parent(self):
        """raises ValueError when a subclass takes its parent's code"""

        class Parent(Decoder, code=211):
            pass

        with self.assertRaises(ValueError):

            class Child(Parent, code=211):
                pass

        self.assertIs(Decoder.for_code(211), Parent)


if __name__ == "__main__":
    unittest.main()
