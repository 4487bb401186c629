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


# The codes of the tests are all different, so that each test also holds after any other.


class DecoderTest(unittest.TestCase):
    def test_signs_in(self):
        """finds a class by its code as soon as it is defined"""

        class Salt(Decoder, code=101):
            pass

        self.assertIs(Decoder.for_code(101), Salt)

    def test_zero(self):
        """accepts 0 as a code"""

        class Zero(Decoder, code=0):
            pass

        self.assertIs(Decoder.for_code(0), Zero)
        self.assertEqual(Zero.code, 0)

    def test_code_attribute(self):
        """gives each class its code as an attribute"""

        class Wind(Decoder, code=111):
            pass

        class Rain(Decoder, code=112):
            pass

        self.assertEqual((Wind.code, Rain.code, Rain().code), (111, 112, 112))

    def test_codes(self):
        """lists the codes of all classes, sorted"""
        before = Decoder.codes()

        class Late(Decoder, code=9_002):
            pass

        class Early(Decoder, code=9_001):
            pass

        self.assertEqual(Decoder.codes(), before + [9_001, 9_002])

    def test_codes_is_a_copy(self):
        """does not let a caller change the register through the list of codes"""
        expected = list(Decoder.codes())
        Decoder.codes().append(555)
        self.assertEqual(Decoder.codes(), expected)

    def test_starts_empty(self):
        """does not sign in Decoder itself, which is abstract"""
        self.assertIsNone(Decoder.code)
        self.assertNotIn(None, Decoder.codes())

    def test_abstract(self):
        """leaves a class without a code out of the register"""
        before = Decoder.codes()

        class Moored(Decoder):
            pass

        self.assertEqual(Decoder.codes(), before)
        self.assertIsNone(Moored.code)

    def test_subclass_of_abstract(self):
        """signs in a class below an abstract one"""

        class Moored(Decoder):
            pass

        class Chained(Moored, code=121):
            pass

        self.assertIs(Decoder.for_code(121), Chained)
        self.assertIsNone(Moored.code)

    def test_code_is_not_inherited(self):
        """takes a subclass without a code for abstract, even below a class that has one"""

        class Ice(Decoder, code=131):
            pass

        class ThinIce(Ice):
            pass

        self.assertIsNone(ThinIce.code)
        self.assertIs(Decoder.for_code(131), Ice)
        self.assertEqual(Ice.code, 131)

    def test_subclass_with_its_own(self):
        """signs in a subclass of a signed-in class beside it"""

        class Ice(Decoder, code=141):
            pass

        class Floe(Ice, code=142):
            pass

        self.assertEqual((Decoder.for_code(141), Decoder.for_code(142)), (Ice, Floe))

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

    def test_keyword_for_a_mixin(self):
        """passes other keyword arguments on to a mixin behind it"""

        class Tagged(Decoder, Labelled, label="north", code=161):
            pass

        self.assertEqual((Tagged.code, getattr(Tagged, "label", None)), (161, "north"))

    def test_keyword_in_front(self):
        """accepts a mixin in front of it that takes a keyword argument"""

        class Tagged(Labelled, Decoder, code=171, label="south"):
            pass

        self.assertEqual((Tagged.label, Tagged.code), ("south", 171))
        self.assertIs(Decoder.for_code(171), Tagged)

    def test_mixin_behind_an_abstract_class(self):
        """tells a mixin of an abstract class as well"""

        class Tagged(Decoder, Labelled, label="west"):
            pass

        self.assertEqual((Tagged.label, Tagged.code), ("west", None))

    def test_mixin_without_keyword(self):
        """tells a mixin behind it of the subclass even when there is no keyword for it"""

        class Tagged(Decoder, Labelled, code=175):
            pass

        self.assertEqual((Tagged.label, Tagged.code), ("none", 175))

    def test_unknown_keyword(self):
        """refuses a keyword argument that nobody knows"""
        with self.assertRaises(TypeError):

            class Tagged(Decoder, code=181, colour="red"):
                pass

        self.assertNotIn(181, Decoder.codes())

    def test_other_metaclass(self):
        """goes together with a base that has a metaclass of its own"""

        class Strict(type):
            pass

        class Foreign(metaclass=Strict):
            pass

        class Both(Foreign, Decoder, code=191):
            pass

        self.assertIs(Decoder.for_code(191), Both)

    def test_unknown_code(self):
        """raises LookupError with words and the code when nobody has it"""

        class Fog(Decoder, code=195):
            pass

        self.assertEqual([found(195), found(4242)], [Fog, "LookupError"])
        with self.assertRaisesRegex(LookupError, "[a-z].*4242|4242.*[a-z]"):
            Decoder.for_code(4242)

    def test_none_is_no_code(self):
        """raises LookupError when asked for the code None"""

        class Moored(Decoder):
            pass

        self.assertEqual(found(None), "LookupError")

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

    def test_taken_by_the_parent(self):
        """raises ValueError when a subclass asks for its parent's code"""

        class Parent(Decoder, code=211):
            pass

        with self.assertRaises(ValueError):

            class Child(Parent, code=211):
                pass

        self.assertIs(Decoder.for_code(211), Parent)

    def test_bad_codes(self):
        """refuses a text, a fraction, a list, True, False and a negative number as codes"""
        before = Decoder.codes()
        for code in ("7", 2.5, [1], True, False, -1):
            with self.subTest(code=code):
                with self.assertRaises((TypeError, ValueError)):

                    class Bad(Decoder, code=code):
                        pass

        self.assertEqual(Decoder.codes(), before)


if __name__ == "__main__":
    unittest.main()
