import re
import unittest

from solution import Field, Record


class Rock(Record):
    place = Field(str)
    weight = Field(int, default=0)


def kinds_of(cls):
    """The fields of a class: names and types, in order."""
    return [(name, field.kind.__name__) for name, field in cls.fields.items()]


def define(name, *bases, **body):
    """A class as a class statement makes it."""
    return type(Record)(name, bases or (Record,), body)


def refusal(name, *bases, **body):
    """The class and the field that a refusal names, or the fields of a class that was defined."""
    try:
        cls = define(name, *bases, **body)
    except TypeError as error:
        named = re.search(rf"{name}\.\w+", str(error))
        return named[0] if named else str(error)
    return f"defined with {list(cls.fields)}"


class RecordMetaTest(unittest.TestCase):
    def test_collects(self):
        """collects the fields of a class in the order in which they were written"""

        class Water(Record):
            source = Field(str)
            ph = Field(float)
            clear = Field(bool)

        self.assertEqual(kinds_of(Water), [("source", "str"), ("ph", "float"), ("clear", "bool")])

    def test_field_objects(self):
        """keeps the Field objects themselves"""
        depth = Field(int)
        self.assertIs(define("Core", depth=depth).fields["depth"], depth)

    def test_no_fields(self):
        """gives a class without fields an empty dict"""
        self.assertEqual(Record.fields, {})
        self.assertEqual(define("Empty", number=3).fields, {})

    def test_instances(self):
        """lets Record check the values of an instance"""
        rock = Rock(place="shore")
        self.assertEqual((rock.place, rock.weight), ("shore", 0))
        with self.assertRaises(TypeError):
            Rock(place=4)
        with self.assertRaises(TypeError):
            Rock(weight=4)
        with self.assertRaises(TypeError):
            Rock(place="shore", colour="grey")
        with self.assertRaises(TypeError):
            define("Any", value=Field(object))()

    def test_inherits(self):
        """puts inherited fields in front of a class's own"""

        class Gem(Rock):
            carat = Field(float)

        class Diamond(Gem):
            cut = Field(str)

        names = ["place", "weight", "carat", "cut"]
        self.assertEqual(list(Diamond.fields), names)
        gem = Diamond(place="mine", carat=0.5, cut="rose")
        self.assertEqual((gem.weight, gem.carat, gem.cut), (0, 0.5, "rose"))

    def test_base_unchanged(self):
        """leaves the fields of the base class alone"""
        define("Fossil", Rock, age=Field(int))
        self.assertEqual(kinds_of(Rock), [("place", "str"), ("weight", "int")])
        self.assertEqual(kinds_of(Record), [])

    def test_siblings(self):
        """keeps the fields of two subclasses apart"""
        sand = define("Sand", Rock, grain=Field(float))
        clay = define("Clay", Rock, colour=Field(str))
        self.assertEqual(list(sand.fields), ["place", "weight", "grain"])
        self.assertEqual(list(clay.fields), ["place", "weight", "colour"])

    def test_declared_again(self):
        """lets a subclass declare a field again, in its old place"""
        exact = define("ExactRock", Rock, size=Field(int), place=Field(tuple))
        self.assertEqual(kinds_of(exact), [("place", "tuple"), ("weight", "int"), ("size", "int")])

    def test_two_bases(self):
        """collects the fields of several bases"""
        dated = define("Dated", Record, day=Field(int))
        both = define("DatedRock", Rock, dated, note=Field(str))
        self.assertEqual(sorted(both.fields), ["day", "note", "place", "weight"])

    def test_first_base_decides(self):
        """lets the first of two bases decide about a field that both declare"""
        left = define("Left", Record, code=Field(int))
        right = define("Right", Record, code=Field(str))
        self.assertEqual(kinds_of(define("Both", left, right)), [("code", "int")])

    def test_diamond(self):
        """lets a base's own field win over one that another base merely inherits"""
        plain = define("PlainRock", Rock)
        exact = define("ExactRock", Rock, weight=Field(float))
        both = define("Both", plain, exact)
        self.assertEqual(kinds_of(both), [("place", "str"), ("weight", "float")])

    def test_plain_mixin(self):
        """accepts an ordinary class among the bases"""

        class Described:
            def describe(self):
                return f"from the {self.place}"

        described = define("DescribedRock", Described, Rock)
        self.assertEqual(described(place="cave").describe(), "from the cave")

    def test_no_attributes(self):
        """takes the Field objects out of the class"""
        self.assertEqual((list(Rock.fields), hasattr(Rock, "weight")), (["place", "weight"], False))
        self.assertEqual(hasattr(define("Gem", Rock, carat=Field(int, 1)), "carat"), False)

    def test_other_attributes(self):
        """leaves methods, docstring and everything else in the class"""

        class Soil(Record):
            """What grows things."""

            unit = "kg"
            mass = Field(int)

            def text(self):
                return f"{self.mass} {self.unit}"

            def twin(self):
                return __class__(mass=self.mass)

        self.assertEqual((Soil.__doc__, Soil.__name__), ("What grows things.", "Soil"))
        self.assertEqual(Soil(mass=7).twin().text(), "7 kg")

    def test_refuses_at_once(self):
        """refuses a wrong default when the class is defined, before there is an instance"""
        self.assertEqual(refusal("Core", depth=Field(int, default="deep")), "Core.depth")

    def test_default_of_another_type(self):
        """refuses a default that is not of the field's type, with both names"""
        self.assertEqual(refusal("Core", depth=Field(int, default="deep")), "Core.depth")

    def test_falsy_default(self):
        """refuses a default of another type even when it is None, 0 or empty"""
        for kind, default in ((str, None), (str, 0), (int, ""), (float, ())):
            with self.subTest(kind=kind.__name__, default=default):
                self.assertEqual(refusal("Core", depth=Field(kind, default=default)), "Core.depth")

    def test_every_field(self):
        """checks every field of a class, the last one included"""
        self.assertEqual(refusal("Core", first=Field(int), middle=Field(int, 5), last=Field(int, "x")), "Core.last")

    def test_shared_default(self):
        """refuses a list, a dict, a set and a tuple with a list in it as default"""
        for default in ([], {}, {1}, ([],)):
            with self.subTest(default=default):
                self.assertEqual(refusal("Core", marks=Field(type(default), default=default)), "Core.marks")

    def test_good_defaults(self):
        """accepts defaults of the field's type, of a subclass too"""
        cls = define("Core", a=Field(int, True), b=Field(tuple, ()), c=Field(type, list))
        core = cls()
        self.assertEqual((core.a, core.b, core.c), (True, (), list))

    def test_kind_is_no_class(self):
        """refuses a field whose type is not a class, with or without a default"""
        self.assertEqual(refusal("Core", depth=Field("int")), "Core.depth")
        self.assertEqual(refusal("Core", depth=Field(3, default=3)), "Core.depth")

    def test_taken_name(self):
        """refuses a field with the name of something else that the class inherits"""
        self.assertEqual(refusal("Core", fields=Field(dict)), "Core.fields")
        sound = define("Sound", Record, play=lambda self: "tock")
        self.assertEqual(refusal("Core", sound, play=Field(int)), "Core.play")

    def test_field_covered(self):
        """refuses a body that uses the name of an inherited field for something else"""
        gem = define("Gem", Rock, carat=Field(float))
        self.assertEqual(refusal("Ruby", gem, weight=12), "Ruby.weight")


if __name__ == "__main__":
    unittest.main()
