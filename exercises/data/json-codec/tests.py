import enum
import json
import types
import unittest
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date, datetime, time

from solution import Codec


@dataclass
class Guest:
    name: str
    born: date = date(1990, 1, 1)


@dataclass
class Stay:
    guest: Guest
    nights: list = field(default_factory=list)
    notes: dict = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Room:
    number: int


@dataclass
class Key:
    code: str = field(repr=False, compare=True, kw_only=True)
    room: Room | None = None


@dataclass
class Child(Guest):
    pass


class Stars(enum.IntEnum):
    THREE = 3


class Words(str):
    pass


class Items(list):
    pass


def codec():
    """A codec for the classes Guest, Stay, Room and Key."""
    return Codec(Guest, Stay, Room, Key)


def there_and_back(value):
    """The value that comes back when a value is encoded and decoded."""
    string = codec().encode(value)
    if not isinstance(string, str):
        raise AssertionError(f"expected encode to return a string, but found {string!r}")
    return codec().decode(string)


def outcome(value, with_codec=None):
    """What comes back of a value, or "TypeError" where encode raises that."""
    with_codec = with_codec or codec()
    try:
        string = with_codec.encode(value)
    except TypeError:
        return "TypeError"
    return with_codec.decode(string)


def decoded(string, with_codec):
    """The value of a string, or "ValueError" where decode raises that."""
    try:
        return with_codec.decode(string)
    except ValueError:
        return "ValueError"


def json_of(value):
    """The plain JSON data that a value is encoded as."""
    return json.loads(codec().encode(value))


def outcome_with_class_called(name):
    """What happens to a date and an object of a dataclass with this name."""
    cls = dataclass(types.new_class(name, (Guest,)))
    known = Codec(cls)
    value = [cls("Bo"), date(2025, 8, 1)]
    try:
        back = known.decode(known.encode(value))
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "both come back" if back == value else f"{back} comes back"


def with_more(look_alike):
    """A dict with one more key, which is a date; or a list of what is not a dict, and a date."""
    more = date(2025, 8, 2)
    return look_alike | {"more": more} if isinstance(look_alike, dict) else [look_alike, more]


# given: Write a class Codec
# given: The dataclasses have different names, and __init__ takes all of their fields
# given: then it may be written differently
class CodecTest(unittest.TestCase):
    # rule: returns an equal value of the same type
    # rule: A value is None, a bool, int, float or str
    def test_plain_values(self):
        """carries everything that JSON has anyway, and its types"""
        value = {"a": [1, -2.5, True, False, None, 'ü\n"$'], "": {}, "b": [[], 0, 1.0]}
        self.assertEqual(repr(there_and_back(value)), repr(value))

    # rule: A value is None, a bool, int, float or str
    def test_infinity(self):
        """carries the float infinity, as json.dumps does"""
        self.assertEqual(there_and_back([float("inf"), 1.5]), [float("inf"), 1.5])

    # rule: encode(value) returns a JSON string
    # rule: A value without dates and objects is written as json.dumps writes it
    def test_written_as_usual(self):
        """writes plain data as ordinary JSON"""
        value = {"a": [7, None, 1.5], "b": {"c": "é", "d": True}}
        self.assertEqual(codec().encode(value), json.dumps(value))

    # rule: returns an equal value of the same type
    def test_single_values(self):
        """carries values that stand alone"""
        for value in (None, 0, "", "text", [], {}):
            with self.subTest(value=value):
                self.assertEqual(there_and_back(value), value)

    # rule: a date
    def test_dates(self):
        """carries a date, alone and inside"""
        self.assertEqual(there_and_back(date(2024, 2, 29)), date(2024, 2, 29))
        self.assertEqual(there_and_back({"a": [date(1, 1, 1)]}), {"a": [date(1, 1, 1)]})

    # rule: returns an equal value of the same type
    def test_strings_like_dates(self):
        """brings a string back as a string even if it looks like a date"""
        value = ["2024-02-29", {"day": "2024-02-29"}, date(2024, 2, 29)]
        self.assertEqual(
            there_and_back(value), ["2024-02-29", {"day": "2024-02-29"}, date(2024, 2, 29)]
        )

    # rule: an object of one of the dataclasses
    # rule: makes a codec for objects of these dataclasses
    def test_dataclass(self):
        """carries an object of a dataclass, and the date in it"""
        born = date(1971, 3, 4)
        self.assertEqual(there_and_back(Guest("Bo", born)), Guest("Bo", born))

    # rule: an object of one of the dataclasses
    def test_slots(self):
        """carries an object of a dataclass that has slots and is frozen"""
        self.assertEqual(there_and_back([Room(12)]), [Room(12)])

    # rule: an object of one of the dataclasses
    def test_keyword_field(self):
        """carries an object whose field is passed by keyword only"""
        self.assertEqual(there_and_back(Key(Room(1), code="9")), Key(Room(1), code="9"))

    # rule: a list or a dict of values
    # rule: Values may be nested in each other
    def test_nested(self):
        """carries objects in objects, in lists, in dicts"""
        value = {"all": [Stay(Guest("Bo"), [date(2025, 8, 1)], {"in": [Room(3), {"x": Room(4)}]})]}
        self.assertEqual(
            there_and_back(value),
            {"all": [Stay(Guest("Bo"), [date(2025, 8, 1)], {"in": [Room(3), {"x": Room(4)}]})]},
        )

    # rule: A dict comes back as a dict
    def test_fields_like_the_object(self):
        """brings a dict back as a dict even if it has the fields of a class"""
        value = [{"number": 3}, Room(3), vars(Guest("Bo"))]
        self.assertEqual(
            there_and_back(value),
            [{"number": 3}, Room(3), {"name": "Bo", "born": date(1990, 1, 1)}],
        )

    # rule: A dict comes back as a dict, even if it looks like your own encoding of a date or an object
    def test_look_alikes(self):
        """brings a dict back as a dict even if it looks like an encoded value"""
        for value in (date(2025, 8, 1), Room(5), Guest("Bo")):
            with self.subTest(value=value):
                look_alike = json_of(value)
                self.assertEqual(there_and_back(look_alike), look_alike)

    # rule: A dict comes back as a dict, even if it looks like your own encoding of a date or an object
    def test_look_alikes_inside(self):
        """brings such a dict back from inside an object or another dict"""
        look_alike = json_of(date(2025, 8, 1))
        stay = Stay(Guest("Bo"), [look_alike], {"a": look_alike})
        self.assertEqual(there_and_back(stay), Stay(Guest("Bo"), [look_alike], {"a": look_alike}))

    # rule: A dict comes back as a dict
    def test_look_alikes_with_more(self):
        """brings such a dict back even if it has one more key, or holds a date"""
        for value in (date(2025, 8, 1), Room(5)):
            with self.subTest(value=value):
                look_alike = with_more(json_of(value))
                self.assertEqual(there_and_back(look_alike), look_alike)

    # rule: A dict comes back as a dict, even if it looks like your own encoding of a date or an object
    def test_look_alike_of_a_look_alike(self):
        """brings such a dict back however often it is encoded"""
        wrapped = json_of(json_of([date(2025, 8, 1), {"x": Room(5)}]))
        self.assertEqual(there_and_back(wrapped), wrapped)
        twice = json_of([wrapped])
        self.assertEqual(there_and_back(twice), twice)

    # rule: encode(value) returns a JSON string
    def test_value_unchanged(self):
        """leaves the value that it encodes as it was"""
        value = {"nights": [date(2025, 8, 1)], "rooms": [Room(1)]}
        codec().encode(value)
        self.assertEqual(value, {"nights": [date(2025, 8, 1)], "rooms": [Room(1)]})

    # rule: encode(value) returns a JSON string
    def test_encodes_again(self):
        """writes an object as it is now, also when it has written it before"""
        known, guest = codec(), Guest("Bo")
        known.encode([guest])
        guest.name = "Cy"
        self.assertEqual(known.decode(known.encode([guest])), [Guest("Cy")])

    # rule: encode raises TypeError for anything else
    def test_unknown_types(self):
        """encode: raises TypeError for types it does not know, at any depth"""
        for value in (object(), b"bytes", 1j, time(8), {1}, range(3), Guest):
            with self.subTest(value=repr(value)):
                self.assertEqual(outcome({"deep": [value]}), "TypeError")

    # rule: a tuple
    def test_tuple(self):
        """encode: raises TypeError for a tuple, which would come back as a list"""
        self.assertEqual(outcome({"stay": (date(2025, 1, 2), 3)}), "TypeError")

    # rule: a datetime
    def test_datetime(self):
        """encode: raises TypeError for a datetime, which would come back as a date"""
        self.assertEqual(outcome([date(2025, 1, 2), datetime(2025, 1, 2, 8)]), "TypeError")

    # rule: a dict with other keys
    # rule: The keys of a dict are of type str
    def test_other_keys(self):
        """encode: raises TypeError for a dict with keys of another type than str"""
        for key in (1, None, True, 2.5, Words("key")):
            with self.subTest(key=key):
                self.assertEqual(outcome({"a": 1, key: date(2025, 1, 2)}), "TypeError")

    # rule: encode raises TypeError for anything else, subclasses included
    def test_subclasses(self):
        """encode: raises TypeError for objects of subclasses, which would not come back"""
        for value in (Stars.THREE, Words("text"), OrderedDict(a=1), Items([1]), Child("Bo")):
            with self.subTest(value=value):
                self.assertEqual(outcome([value, date(2025, 1, 2)]), "TypeError")

    # rule: encode raises TypeError for anything else
    def test_not_given(self):
        """encode: raises TypeError for an object of a dataclass that this codec was not given"""
        codec()  # another codec, for Guest too
        self.assertEqual(outcome(Guest("Bo"), with_codec=Codec(Room)), "TypeError")

    # rule: encode raises TypeError for anything else
    def test_namesake(self):
        """encode: raises TypeError for an object whose class only shares the name of a given one"""

        @dataclass
        class Room:
            number: int

        self.assertEqual(outcome(Room(3)), "TypeError")

    # rule: an object of one of the dataclasses
    def test_named_like_a_tag(self):
        """carries objects of dataclasses with unusual names"""
        for name in ("date", "dict", "list", "object", "value"):
            with self.subTest(name=name):
                self.assertEqual(outcome_with_class_called(name), "both come back")

    # rule: decode raises ValueError for an object of a class that the codec was not given
    def test_decode_not_given(self):
        """decode: raises ValueError for an object of a class that this codec was not given"""
        string = codec().encode([Guest("Bo")])
        self.assertEqual(decoded(string, with_codec=Codec(Guest)), [Guest("Bo")])
        self.assertEqual(decoded(string, with_codec=Codec(Room)), "ValueError")

    # rule: a date
    def test_no_classes(self):
        """a codec without dataclasses carries everything else"""
        known = Codec()
        self.assertEqual(known.decode(known.encode([date(2025, 1, 2)])), [date(2025, 1, 2)])


if __name__ == "__main__":
    unittest.main()
