import enum
import json
import unittest
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone

from solution import Codec


@dataclass
class Guest:
    name: str
    born: date = date(1990, 1, 1)


@dataclass
class Stay:
    guest: Guest
    nights: set = field(default_factory=set)
    notes: list = field(default_factory=list)


@dataclass(frozen=True)
class Room:
    number: int


@dataclass
class Suite(Guest):
    pass


class Stars(enum.IntEnum):
    THREE = 3


class Words(str):
    pass


def codec():
    """A codec that knows the classes Guest, Stay and Room."""
    made = Codec()
    for cls in (Guest, Stay, Room):
        made.register(cls)
    return made


def there_and_back(value):
    """The value that comes back when a value is encoded and decoded."""
    text = codec().encode(value)
    if not isinstance(text, str):
        raise AssertionError(f"expected encode to return a text, but found {text!r}")
    return codec().decode(text)


def outcome(value, known=None):
    """What comes back of a value, or "TypeError" or "ValueError" where encode raises that."""
    known = known or codec()
    try:
        text = known.encode(value)
    except TypeError:
        return "TypeError"
    except ValueError:
        return "ValueError"
    return known.decode(text)


def decoded(known, text):
    """The value of a text, or "ValueError" where decode raises that."""
    try:
        return known.decode(text)
    except ValueError:
        return "ValueError"


def json_of(value):
    """What JSON says about a value that was encoded."""
    return json.loads(codec().encode(value))


class CodecTest(unittest.TestCase):
    def test_plain_values(self):
        """carries everything that JSON has anyway, and its types"""
        value = {"a": [1, -2.5, True, False, None, "ü\n\"$"], "": {}, "b": [[], 0, 1.0]}
        self.assertEqual(repr(there_and_back(value)), repr(value))

    def test_plain_text(self):
        """writes plain data as ordinary JSON"""
        self.assertEqual(json_of({"rooms": [7, None, "x"]}), {"rooms": [7, None, "x"]})

    def test_single_values(self):
        """carries values that stand alone"""
        for value in (None, 0, "text", [], {}, set()):
            with self.subTest(value=value):
                self.assertEqual(there_and_back(value), value)

    def test_dates(self):
        """carries dates"""
        self.assertEqual(there_and_back(date(2024, 2, 29)), date(2024, 2, 29))

    def test_datetimes(self):
        """carries datetimes with their time, and does not take them for dates"""
        moment = datetime(2031, 7, 9, 23, 5, 59, 120)
        self.assertEqual(there_and_back(moment), datetime(2031, 7, 9, 23, 5, 59, 120))
        self.assertEqual(there_and_back([datetime(2031, 7, 9)]), [datetime(2031, 7, 9)])

    def test_time_zone(self):
        """carries the time zone of a datetime"""
        moment = datetime(2031, 7, 9, 8, 30, tzinfo=timezone(timedelta(hours=-4)))
        self.assertEqual(str(there_and_back(moment)), "2031-07-09 08:30:00-04:00")

    def test_sets(self):
        """carries sets"""
        self.assertEqual(there_and_back({3, 1, 2}), {1, 2, 3})

    def test_mixed_set(self):
        """carries sets whose members cannot be sorted"""
        found = [outcome(value) for value in ({2, 1}, {1, "one", None, 2.5})]
        self.assertEqual(found, [{1, 2}, {1, "one", None, 2.5}])

    def test_set_members(self):
        """carries dates and objects in sets"""
        found = [outcome(value) for value in ({7}, {date(2025, 1, 2)}, {Room(4), Room(5)})]
        self.assertEqual(found, [{7}, {date(2025, 1, 2)}, {Room(4), Room(5)}])
        members = {date(2025, 1, 2), datetime(2025, 1, 2), Room(4)}
        self.assertEqual(there_and_back(members), {date(2025, 1, 2), datetime(2025, 1, 2), Room(4)})

    def test_equal_sets(self):
        """writes equal sets as equal texts, whatever the order in which they were filled"""
        self.assertEqual(codec().encode(set([8, 0, 16])), codec().encode(set([16, 8, 0])))
        self.assertEqual(codec().encode({Room(8), Room(0)}), codec().encode({Room(0), Room(8)}))

    def test_dataclass(self):
        """carries an object of a registered dataclass"""
        born = date(1971, 3, 4)
        self.assertEqual(there_and_back(Guest("Bo", born)), Guest("Bo", born))
        self.assertEqual(there_and_back(Room(12)), Room(12))

    def test_nested(self):
        """carries objects in objects, in lists, in dicts"""
        value = {"all": [Stay(Guest("Bo"), {date(2025, 8, 1)}, [Room(3), {"seen": {1}}])]}
        self.assertEqual(
            there_and_back(value),
            {"all": [Stay(Guest("Bo"), {date(2025, 8, 1)}, [Room(3), {"seen": {1}}])]},
        )

    def test_look_alikes(self):
        """brings a dict back as a dict even if it looks like an encoded value"""
        for value in (date(2025, 8, 1), {1, 2}, Room(5), datetime(2025, 8, 1)):
            with self.subTest(value=value):
                look_alike = json_of(value)
                self.assertEqual(there_and_back(look_alike), look_alike)

    def test_look_alike_of_a_look_alike(self):
        """brings such a dict back however often it is wrapped"""
        wrapped = json_of(json_of([date(2025, 8, 1), {"x": Room(5)}]))
        self.assertEqual(there_and_back(wrapped), wrapped)
        twice = json_of([wrapped])
        self.assertEqual(there_and_back(twice), twice)

    def test_value_unchanged(self):
        """leaves the value it encodes as it was"""
        value = {"nights": {date(2025, 8, 1)}, "rooms": [Room(1)]}
        codec().encode(value)
        self.assertEqual(value, {"nights": {date(2025, 8, 1)}, "rooms": [Room(1)]})

    def test_unknown_types(self):
        """encode: raises TypeError for types it does not know, at any depth"""
        for value in (object(), b"bytes", 1j, time(8), frozenset(), range(3), Guest):
            with self.subTest(value=repr(value)):
                self.assertEqual(outcome({"deep": [value]}), "TypeError")

    def test_tuple(self):
        """encode: raises TypeError for a tuple, which would come back as a list"""
        self.assertEqual(outcome({"stay": (date(2025, 1, 2), 3)}), "TypeError")

    def test_other_keys(self):
        """encode: raises TypeError for a dict with keys other than texts"""
        for key in (1, None, True, 2.5, Words("key")):
            with self.subTest(key=key):
                self.assertEqual(outcome({"a": 1, key: date(2025, 1, 2)}), "TypeError")

    def test_subclasses(self):
        """encode: raises TypeError for instances of subclasses, which would not come back"""
        for value in (Stars.THREE, Words("text"), OrderedDict(a=1), Suite("Bo")):
            with self.subTest(value=value):
                self.assertEqual(outcome([value, date(2025, 1, 2)]), "TypeError")

    def test_unregistered(self):
        """encode: raises TypeError for an object of a dataclass that is not registered"""
        codec()  # another codec, which knows Guest
        self.assertEqual(outcome(Guest("Bo"), known=Codec()), "TypeError")

    def test_not_a_number(self):
        """encode: raises ValueError for nan and infinity"""
        for number in (float("nan"), float("inf"), float("-inf")):
            with self.subTest(number=number):
                self.assertEqual(outcome([date(2025, 1, 2), number]), "ValueError")

    def test_decorator(self):
        """register: makes the class known and returns it"""
        known = Codec()
        returned = known.register(Room)
        self.assertEqual([returned, known.decode(known.encode(Room(3)))], [Room, Room(3)])

    def test_no_dataclass(self):
        """register: raises TypeError for a plain class, and for an object"""
        for wrong in (dict, Stars, Room(1), "Guest"):
            with self.subTest(wrong=wrong):
                with self.assertRaises(TypeError):
                    Codec().register(wrong)

    def test_same_name(self):
        """register: raises ValueError for another class of the same name"""

        def other_room():
            @dataclass
            class Room:
                number: int

            return Room

        known = codec()
        with self.assertRaises(ValueError):
            known.register(other_room())
        known.register(Room)
        self.assertEqual(known.decode(known.encode(Room(7))), Room(7))

    def test_namesake(self):
        """encode: raises TypeError for an object whose class only shares a registered name"""

        @dataclass
        class Room:
            number: int

        self.assertEqual(outcome(Room(3)), "TypeError")

    def test_named_like_a_tag(self):
        """carries objects of dataclasses with unfortunate names"""
        for name in ("date", "datetime", "set", "dict", "list", "object"):
            with self.subTest(name=name):
                cls = dataclass(type(name, (), {"__annotations__": {"year": int}, "year": 0}))
                known = Codec()
                known.register(cls)
                self.assertEqual(known.decode(known.encode([cls(5)])), [cls(5)])
                self.assertEqual(known.decode(known.encode(date(2025, 8, 1))), date(2025, 8, 1))

    def test_decode_unregistered(self):
        """decode: raises ValueError for a class that this codec does not know"""
        text = codec().encode([Guest("Bo")])
        self.assertEqual(decoded(Codec(), text), "ValueError")

    def test_no_json(self):
        """decode: raises ValueError for a text that is no JSON"""
        for text in ("", "{", "[1, 2", "date(2025, 8, 1)"):
            with self.subTest(text=text):
                with self.assertRaises(ValueError):
                    codec().decode(text)


if __name__ == "__main__":
    unittest.main()
