import unittest

from solution import Audited, forget, reads


class Room(Audited):
    """Has data, a method, a property, a private attribute, and no call of super().__init__."""

    colour = "white"

    def __init__(self, width, depth):
        self.width = width
        self.depth = depth
        self._key = "k-7"

    @property
    def area(self):
        return self.width * self.depth

    def describe(self):
        return f"{self.colour}, {self.area} m2"


class Guessing(Room):
    """Has an answer for attributes that are not there."""

    def __getattr__(self, name):
        return f"no {name} known"


class Shouting:
    """Another base class that takes part in reading."""

    def __getattribute__(self, name):
        value = super().__getattribute__(name)
        return value.upper() if isinstance(value, str) else value


class LoudRoom(Room, Shouting):
    pass


class Hall(Audited):
    """A subclass without an __init__."""

    seats = 300


def reads_after(instance, *names):
    """The record after these attributes have been read, existing or not."""
    for name in names:
        getattr(instance, name, None)
    return reads(instance)


def message_of(action):
    """The message of the AttributeError that the action raises."""
    try:
        action()
    except AttributeError as error:
        return str(error)
    raise AssertionError("expected an AttributeError, but nothing was raised")


class AuditedTest(unittest.TestCase):
    def test_nothing(self):
        """a new instance has an empty record: setting is not reading"""
        self.assertEqual(reads(Room(4, 5)), [])

    def test_data(self):
        """records data of the instance and of the class"""
        self.assertEqual(reads_after(Room(4, 5), "width", "colour"), ["width", "colour"])

    def test_plain_reading(self):
        """records a reading with a dot"""
        room = Room(4, 5)
        self.assertEqual((room.width, reads(room)), (4, ["width"]))

    def test_every_time(self):
        """records every reading, the same name as often as it is read"""
        self.assertEqual(reads_after(Room(4, 5), "width", "depth", "width"), ["width", "depth", "width"])

    def test_property(self):
        """records a property, and after it what the property reads"""
        room = Room(4, 5)
        self.assertEqual((room.area, reads(room)), (20, ["area", "width", "depth"]))

    def test_method(self):
        """records a method when it is read, and what it reads when it is called"""
        room = Room(4, 5)
        describe = room.describe
        before = reads(room)
        text = describe()
        self.assertEqual((text, before), ("white, 20 m2", ["describe"]))
        self.assertEqual(reads(room), ["describe", "colour", "area", "width", "depth"])

    def test_private(self):
        """records names with leading underscores"""
        self.assertEqual(reads_after(Room(4, 5), "_key", "__half"), ["_key", "__half"])

    def test_trailing_underscores(self):
        """records a name that only ends in two underscores"""
        self.assertEqual(reads_after(Room(4, 5), "half__"), ["half__"])

    def test_special(self):
        """does not record special names"""
        self.assertEqual(reads_after(Room(4, 5), "__class__", "__dict__", "__len__", "width"), ["width"])

    def test_missing(self):
        """records a name that does not exist, and raises Python's own AttributeError"""
        room = Room(4, 5)
        self.assertRegex(message_of(lambda: room.height), "'Room' object has no attribute 'height'")
        self.assertEqual(reads(room), ["height"])

    def test_hasattr(self):
        """records what hasattr and getattr ask for"""
        room = Room(4, 5)
        answers = hasattr(room, "height"), getattr(room, "colour", "red"), getattr(room, "floor", 0)
        self.assertEqual((answers, reads(room)), ((False, "white", 0), ["height", "colour", "floor"]))

    def test_setting(self):
        """does not record setting and deleting"""
        room = Room(4, 5)
        room.width = 6
        del room.depth
        self.assertEqual(reads(room), [])

    def test_augmented(self):
        """records += as one reading"""
        room = Room(4, 5)
        room.width += 1
        self.assertEqual(reads(room), ["width"])

    def test_own_getattr(self):
        """a subclass's __getattr__ still answers for names that do not exist"""
        room = Guessing(4, 5)
        self.assertEqual((room.height, room.width), ("no height known", 4))
        self.assertEqual(reads(room), ["height", "width"])

    def test_other_base(self):
        """another base class's __getattribute__ gets its turn"""
        room = LoudRoom(4, 5)
        self.assertEqual((room.colour, room.width, reads(room)), ("WHITE", 4, ["colour", "width"]))

    def test_no_init(self):
        """works for a subclass that has no __init__ at all"""
        self.assertEqual(reads_after(Hall(), "seats"), ["seats"])

    def test_separate(self):
        """instances have separate records"""
        first, second = Room(4, 5), Room(6, 7)
        reads_after(first, "width")
        self.assertEqual(reads_after(second, "depth"), ["depth"])
        self.assertEqual(reads(first), ["width"])

    def test_looking_leaves_no_trace(self):
        """looking at the record is not recorded"""
        room = Room(4, 5)
        room.width
        reads(room)
        reads(room)
        self.assertEqual(reads(room), ["width"])

    def test_own_list(self):
        """changing the list from reads does not change the record"""
        room = Room(4, 5)
        room.width
        reads(room).append("depth")
        reads(room).clear()
        self.assertEqual(reads(room), ["width"])

    def test_list_stays(self):
        """a list from reads does not grow when more is read, and survives forget"""
        room = Room(4, 5)
        room.width
        earlier = reads(room)
        room.depth
        forget(room)
        self.assertEqual(earlier, ["width"])

    def test_forget(self):
        """forget empties the record, and recording goes on"""
        room = Room(4, 5)
        room.width
        forget(room)
        self.assertEqual(reads(room), [])
        self.assertEqual(reads_after(room, "depth"), ["depth"])

    def test_forget_one(self):
        """forget leaves the records of other instances alone"""
        first, second = Room(4, 5), Room(6, 7)
        reads_after(first, "width")
        forget(second)
        self.assertEqual(reads(first), ["width"])

    def test_not_audited(self):
        """reads and forget raise TypeError for what is not audited"""
        for value in (5, None, Shouting()):
            with self.subTest(value=type(value).__name__):
                with self.assertRaises(TypeError):
                    reads(value)
                with self.assertRaises(TypeError):
                    forget(value)


if __name__ == "__main__":
    unittest.main()
