import re
import types
import unittest
from collections.abc import Sequence

from solution import Field, Record


def rock():
    """The class Rock, with the fields place and weight."""

    class Rock(Record):
        place = Field(str)
        weight = Field(int, default=0)

    return Rock


def kinds_of(cls):
    """The fields of a class: names and types, in order."""
    return [(name, field.kind.__name__) for name, field in cls.fields.items()]


class Same:
    """A default that is equal to everything."""

    def __eq__(self, other):
        return True


def refusal(name, base=None, **body):
    """The class and the field that the TypeError names, or what happens instead."""

    def run_body(namespace):
        for key, value in body.items():
            namespace[key] = value

    try:
        cls = types.new_class(name, (base or Record,), {}, run_body)
    except TypeError as error:
        named = re.search(rf"{name}\.\w+", str(error))
        return named[0] if named else f"TypeError: {error}"
    return f"defined with {list(cls.fields)}"


# given: Write the metaclass RecordMeta
# given: A class has one base, and the type of a field is always a class
class RecordMetaTest(unittest.TestCase):
    def setUp(self):
        if not isinstance(Record, type):
            self.fail(f"RecordMeta should return the class that it makes, but Record is {Record!r}")

    # rule: its own in the order in which they are written
    def test_collects(self):
        """collects the fields of a class in the order in which they are written"""

        class Water(Record):
            source = Field(str)
            ph = Field(float)
            clear = Field(bool)

        self.assertEqual(kinds_of(Water), [("source", "str"), ("ph", "float"), ("clear", "bool")])

    # rule: a new dict fields from names to Field objects
    def test_field_objects(self):
        """keeps the Field objects themselves"""
        depth = Field(int)

        class Core(Record):
            deep = depth

        self.assertEqual(Core.fields["deep"] is depth, True)

    # rule: from names to Field objects
    def test_private(self):
        """collects private names too"""

        class Core(Record):
            _note = Field(str)

        self.assertEqual(kinds_of(Core), [("_note", "str")])

    # rule: from names to Field objects
    def test_same_field_twice(self):
        """collects one Field object under each of its names"""

        class Core(Record):
            top = bottom = Field(int)

        self.assertEqual(kinds_of(Core), [("top", "int"), ("bottom", "int")])

    # rule: from names to Field objects
    def test_field_subclass(self):
        """collects instances of a subclass of Field as well"""

        class Measured(Field):
            unit = "m"

        class Core(Record):
            depth = Measured(float)

        self.assertEqual(kinds_of(Core), [("depth", "float")])

    # rule: It gives each class, Record included, a new dict fields
    def test_no_fields(self):
        """gives a class without fields an empty dict"""

        class Empty(Record):
            number = 3

        self.assertEqual(Record.fields, {})
        self.assertEqual(Empty.fields, {})

    # rule: The starter has Field and Record, which you keep as they are
    def test_instances(self):
        """lets Record check the values of an instance"""
        Rock = rock()
        shore = Rock(place="shore")
        self.assertEqual((shore.place, shore.weight), ("shore", 0))
        with self.assertRaises(TypeError):
            Rock(place=4)
        with self.assertRaises(TypeError):
            Rock(weight=4)

    # rule: the inherited ones first
    def test_inherits(self):
        """puts the inherited fields in front of a class's own, over two generations"""

        class Gem(rock()):
            carat = Field(float)

        class Diamond(Gem):
            cut = Field(str)

        self.assertEqual(list(Diamond.fields), ["place", "weight", "carat", "cut"])
        gem = Diamond(place="mine", carat=0.5, cut="rose")
        self.assertEqual((gem.weight, gem.carat, gem.cut), (0, 0.5, "rose"))

    # rule: the inherited ones first
    def test_adds_nothing(self):
        """lets a subclass without fields of its own inherit"""

        class Pebble(rock()):
            pass

        self.assertEqual(list(Pebble.fields), ["place", "weight"])

    # rule: It gives each class, Record included, a new dict fields
    def test_own_dict(self):
        """gives a class without fields of its own a dict that is not the one of its base"""
        Rock = rock()

        class Pebble(Rock):
            pass

        self.assertEqual(
            (list(Pebble.fields), Pebble.fields is Rock.fields), (["place", "weight"], False)
        )

    # rule: No class changes the fields of another
    def test_base_unchanged(self):
        """leaves the fields of the base class as they are"""
        Rock = rock()

        class Fossil(Rock):
            age = Field(int)
            place = Field(tuple)

        self.assertEqual(list(Fossil.fields), ["place", "weight", "age"])
        self.assertEqual(kinds_of(Rock), [("place", "str"), ("weight", "int")])
        self.assertEqual(kinds_of(Record), [])

    # rule: No class changes the fields of another
    def test_siblings(self):
        """keeps the fields of two subclasses apart"""
        Rock = rock()

        class Sand(Rock):
            grain = Field(float)

        class Clay(Rock):
            colour = Field(str)

        self.assertEqual(list(Sand.fields), ["place", "weight", "grain"])
        self.assertEqual(list(Clay.fields), ["place", "weight", "colour"])

    # rule: A subclass may declare a field again: the new one takes the old one's place in the order
    def test_declared_again(self):
        """lets a subclass declare a field again, in the place of the old one"""

        class Exact(rock()):
            size = Field(int)
            place = Field(tuple)

        self.assertEqual(kinds_of(Exact), [("place", "tuple"), ("weight", "int"), ("size", "int")])

    # rule: A subclass may declare a field again
    def test_default_of_new_type(self):
        """checks the default of a field that is declared again against the new type"""

        class Heavy(rock()):
            weight = Field(float, 3.5)

        self.assertEqual(Heavy(place="shore").weight, 3.5)
        self.assertEqual(refusal("Light", rock(), weight=Field(float, 3)), "Light.weight")

    # rule: The Field objects are not attributes of the class: Sample.grams raises AttributeError
    def test_not_attributes(self):
        """takes the Field objects out of the class"""
        Rock = rock()

        class Gem(Rock):
            carat = Field(int, 1)

        self.assertEqual((list(Rock.fields), hasattr(Rock, "weight")), (["place", "weight"], False))
        self.assertEqual((hasattr(Gem, "carat"), hasattr(Gem, "weight")), (False, False))

    # rule: Everything else in the body stays in the class
    def test_everything_else(self):
        """leaves methods, the docstring and everything else in the class"""

        class Soil(Record):
            """What grows things."""

            unit = "kg"
            mass = Field(int)

            def text(self):
                return f"{self.mass} {self.unit}"

        self.assertEqual((Soil.__doc__, Soil.__name__), ("What grows things.", "Soil"))
        self.assertEqual(Soil(mass=7).text(), "7 kg")

    # rule: Everything else in the body stays in the class
    # rule: the inherited ones first
    def test_same_name(self):
        """keeps an inherited field, and in the class what the body has under its name"""

        class Heavy(rock()):
            weight = "a lot"

        self.assertEqual((list(Heavy.fields), Heavy.weight), (["place", "weight"], "a lot"))

    # rule: Everything else in the body stays in the class
    def test_super(self):
        """leaves what super() in a method needs in the class"""
        try:

            class Soil(Record):
                mass = Field(int)

                def __init__(self, **values):
                    super().__init__(**values)

        except RuntimeError as error:
            self.fail(f"The class cannot be defined: {error}")
        self.assertEqual(Soil(mass=7).mass, 7)

    # rule: which does its work when a class is defined
    # rule: It raises TypeError if a default is not an instance of the field's type
    # rule: The message names the class and the field, as in Sample.grams
    def test_wrong_default(self):
        """refuses a default of another type when the class is defined, and names class and field"""
        self.assertEqual(refusal("Core", depth=Field(int, default="deep")), "Core.depth")
        self.assertEqual(refusal("Fossil", rock(), age=Field(str, default=4)), "Fossil.age")

    # rule: It raises TypeError if a default is not an instance of the field's type
    def test_falsy_default(self):
        """refuses a default of another type even if it is 0 or empty"""
        for kind, default in ((str, 0), (int, ""), (float, ())):
            with self.subTest(kind=kind.__name__, default=default):
                self.assertEqual(refusal("Core", depth=Field(kind, default=default)), "Core.depth")

    # rule: It raises TypeError if a default is not an instance of the field's type
    def test_each_field(self):
        """checks each field of a class, the first and the last included"""
        last = {"one": Field(int), "two": Field(int, 5), "three": Field(int, "x")}
        self.assertEqual(refusal("Core", **last), "Core.three")
        first = {"one": Field(int, "x"), "two": Field(int), "three": Field(int, 5)}
        self.assertEqual(refusal("Core", **first), "Core.one")

    # rule: It raises TypeError if a default is not an instance of the field's type
    def test_good_defaults(self):
        """accepts defaults that are instances of the field's type, of a subclass too"""

        class Core(Record):
            a = Field(int, True)
            b = Field(tuple, ())
            c = Field(type, list)

        core = Core()
        self.assertEqual((core.a, core.b, core.c), (True, (), list))

    # rule: It raises TypeError if a default is not an instance of the field's type
    def test_abstract_type(self):
        """accepts a list as the default of a field whose type is the abstract class Sequence"""
        self.assertEqual(refusal("Core", parts=Field(Sequence, [])), "defined with ['parts']")
        self.assertEqual(refusal("Core", parts=Field(Sequence, 4)), "Core.parts")

    # rule: It raises TypeError if a default is not an instance of the field's type
    def test_none_as_default(self):
        """accepts None as a default only if it is an instance of the type"""

        class Core(Record):
            note = Field(object, None)

        self.assertEqual(Core().note, None)
        self.assertEqual(refusal("Slice", note=Field(str, None)), "Slice.note")

    # rule: It raises TypeError if a default is not an instance of the field's type
    def test_equal_default(self):
        """refuses a default of another type even if it is equal to everything"""
        self.assertEqual(refusal("Core", depth=Field(int, Same())), "Core.depth")

    # rule: It raises TypeError if a default is not an instance of the field's type
    def test_no_default(self):
        """asks for no default"""
        self.assertEqual(refusal("Core", depth=Field(int)), "defined with ['depth']")


if __name__ == "__main__":
    unittest.main()
