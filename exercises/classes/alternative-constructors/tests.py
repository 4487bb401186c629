import unittest

from solution import Colour


class Ink(Colour):
    """A subclass whose __init__ does more."""

    def __init__(self, red, green, blue, finish="matt"):
        super().__init__(red, green, blue)
        self.finish = finish


class Pastel(Colour):
    """A subclass that makes light colours only."""

    def __init__(self, red, green, blue):
        super().__init__(red, green, blue)
        if min(red, green, blue) < 128:
            raise ValueError("too dark")


def parts(colour):
    """The three parts of a colour."""
    return (colour.red, colour.green, colour.blue)


def name_of_class(colour):
    """The name of the colour's class."""
    return type(colour).__name__


class ColourTest(unittest.TestCase):
    # rule: Colour(red, green, blue) stays as it is
    def test_init(self):
        """Colour(...): is still made from three numbers"""
        self.assertEqual(parts(Colour(1, 2, 3)), (1, 2, 3))
        with self.assertRaises(ValueError):
            Colour(0, 256, 0)
        with self.assertRaises(ValueError):
            Colour(-1, 0, 0)

    # rule: makes a new colour from # and six hexadecimal digits
    def test_from_hex(self):
        """from_hex: reads red, green and blue from two digits each"""
        self.assertEqual(parts(Colour.from_hex("#0a10c8")), (10, 16, 200))

    # rule: makes a new colour from # and six hexadecimal digits
    def test_from_hex_ends(self):
        """from_hex: reads black and white"""
        self.assertEqual(parts(Colour.from_hex("#000000")), (0, 0, 0))
        self.assertEqual(parts(Colour.from_hex("#ffffff")), (255, 255, 255))

    # rule: six hexadecimal digits
    # rule: six of the digits 0-9, a-f and A-F
    def test_from_hex_upper_case(self):
        """from_hex: reads upper and lower case alike"""
        self.assertEqual(parts(Colour.from_hex("#ABcdEF")), (171, 205, 239))

    # rule: from_hex raises ValueError for any other string
    def test_from_hex_invalid(self):
        """from_hex: raises ValueError for any other string"""
        for string in ("", "#", "red", "123456", "#12345", "#1234567", "#12345g", "##12345"):
            with self.subTest(string=string), self.assertRaises(ValueError):
                Colour.from_hex(string)

    # rule: makes a new colour with three equal parts
    def test_grey(self):
        """grey: uses the level for all three parts"""
        self.assertEqual(parts(Colour.grey(77)), (77, 77, 77))
        self.assertEqual(parts(Colour.grey(level=0)), (0, 0, 0))

    # rule: through its __init__
    def test_grey_invalid(self):
        """grey: raises ValueError for a level that is not from 0 to 255"""
        with self.assertRaises(ValueError):
            Colour.grey(300)

    # rule: returns True for # and six of the digits
    def test_is_hex(self):
        """is_hex: accepts # and six hexadecimal digits"""
        self.assertIs(Colour.is_hex("#09afAF"), True)
        self.assertIs(Colour.is_hex("#000000"), True)

    # rule: and False otherwise
    def test_is_hex_shape(self):
        """is_hex: refuses too few, too many and other characters, and a missing #"""
        self.assertIs(Colour.is_hex("#abcde"), False)
        self.assertIs(Colour.is_hex("#abcdef0"), False)
        self.assertIs(Colour.is_hex("0abcdef"), False)
        self.assertIs(Colour.is_hex("##12345"), False)
        self.assertIs(Colour.is_hex("#12345g"), False)
        self.assertIs(Colour.is_hex(""), False)

    # rule: and False otherwise
    def test_is_hex_around(self):
        """is_hex: refuses a string with something before or after the colour"""
        self.assertIs(Colour.is_hex("#abcdef\n"), False)
        self.assertIs(Colour.is_hex(" #abcdef"), False)

    # rule: the digits 0-9, a-f and A-F, and False otherwise
    def test_is_hex_what_int_takes(self):
        """is_hex: refuses signs, spaces, underscores and digits of other scripts"""
        for string in ("#+1+2+3", "# 1 2 3", "#1_2_3_", "#1_2_34", "#0x1234", "#١٢٣٤٥٦"):
            with self.subTest(string=string):
                self.assertIs(Colour.is_hex(string), False)

    # rule: returns True for # and six of the digits
    def test_is_hex_on_a_subclass(self):
        """is_hex: judges the string alone, even if a subclass would refuse the colour"""
        self.assertIs(Pastel.is_hex("#ffeedd"), True)
        self.assertIs(Pastel.is_hex("#000000"), True)

    # rule: makes a new colour from # and six hexadecimal digits
    # rule: makes a new colour with three equal parts
    def test_new_every_time(self):
        """from_hex and grey: make a new colour at every call"""
        self.assertEqual(Colour.from_hex("#0a10c8") is Colour.from_hex("#0a10c8"), False)
        self.assertEqual(Colour.grey(9) is Colour.grey(9), False)

    # rule: halfway between them, each part rounded down
    def test_mixed(self):
        """mixed_with: takes the middle of every part, rounded down"""
        self.assertEqual(parts(Colour(4, 10, 100).mixed_with(Colour(9, 20, 255))), (6, 15, 177))

    # rule: returns a new colour
    def test_mixed_is_new(self):
        """mixed_with: leaves both colours as they are"""
        dark, light = Colour(0, 0, 0), Colour(200, 200, 200)
        self.assertIsNot(dark.mixed_with(light), dark)
        self.assertEqual(parts(dark), (0, 0, 0))
        self.assertEqual(parts(light), (200, 200, 200))

    # rule: returns a new colour
    def test_mixed_with_its_equal(self):
        """mixed_with: makes a new colour even from two equal ones"""
        one, other = Colour(7, 8, 9), Colour(7, 8, 9)
        self.assertEqual([one.mixed_with(other) is colour for colour in (one, other)], [False] * 2)

    # rule: the methods make instances of it
    def test_from_hex_subclass(self):
        """from_hex: makes an instance of the subclass that it is called on"""
        self.assertEqual(name_of_class(Ink.from_hex("#112233")), "Ink")

    # rule: the methods make instances of it
    def test_grey_subclass(self):
        """grey: makes an instance of the subclass that it is called on"""
        self.assertEqual(name_of_class(Ink.grey(5)), "Ink")

    # rule: a mixed colour has the class of colour
    def test_mixed_subclass(self):
        """mixed_with: makes an instance of the class of the colour that it is called on"""
        self.assertEqual(name_of_class(Ink(1, 1, 1).mixed_with(Colour(2, 2, 2))), "Ink")
        self.assertEqual(name_of_class(Colour(1, 1, 1).mixed_with(Ink(2, 2, 2))), "Colour")

    # rule: through its __init__
    def test_subclass_init(self):
        """runs the __init__ of the subclass for every colour it makes"""
        self.assertEqual(Ink.from_hex("#112233").finish, "matt")
        self.assertEqual(Ink.grey(9).finish, "matt")
        self.assertEqual(Ink(1, 1, 1, "gloss").mixed_with(Ink(3, 3, 3)).finish, "matt")

    # rule: All but mixed_with work on an instance as on its class
    def test_on_an_instance(self):
        """from_hex, grey and is_hex: can be called on an instance, which stays as it is"""
        red = Colour(255, 0, 0)
        self.assertEqual(parts(red.from_hex("#0000ff")), (0, 0, 255))
        self.assertEqual(parts(red.grey(3)), (3, 3, 3))
        self.assertIs(red.is_hex("#0000ff"), True)
        self.assertEqual(parts(red), (255, 0, 0))

    # rule: work on an instance as on its class
    def test_on_an_instance_of_a_subclass(self):
        """from_hex and grey: make an instance of the subclass when called on an instance of one"""
        self.assertEqual(name_of_class(Ink(1, 2, 3).from_hex("#0000ff")), "Ink")
        self.assertEqual(name_of_class(Ink(1, 2, 3).grey(4)), "Ink")


if __name__ == "__main__":
    unittest.main()
