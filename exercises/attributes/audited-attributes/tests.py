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

    @property
    def owner(self):
        raise AttributeError("nobody owns it")

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


class Loft(Room):
    """Reads something before it calls its parent's __init__."""

    def __init__(self):
        self.paint = self.colour
        super().__init__(3, 3)


class Plaque(Audited):
    """A subclass whose attributes cannot be set."""

    text = "built 1871"

    def __setattr__(self, name, value):
        raise TypeError("carved in stone")


class Numbered:
    """Another base class, whose __new__ takes an argument."""

    def __new__(cls, number):
        made = super().__new__(cls)
        made.number = number
        return made


class Shelf(Audited, Numbered):
    pass


class Register(Audited):
    """Has attributes with names that somebody could take for a record."""

    def __init__(self):
        self.names = self.reads = self.record = self.log = ("Ann",)


class Hall(Audited):
    """A subclass without an __init__."""

    seats = 300


class Seat(Audited):
    """A subclass whose instances are equal if they are in the same row."""

    def __init__(self, row):
        self.row = row

    def __eq__(self, other):
        return isinstance(other, Seat) and vars(self)["row"] == vars(other)["row"]

    def __hash__(self):
        return hash(vars(self)["row"])


class Stool(Seat):
    """The same without a hash."""

    __hash__ = None


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


# given: repair it
# given: instances are never copied or pickled
# given: only __dict__ may hold the record as well
class AuditedTest(unittest.TestCase):
    # rule: setting and deleting are not recorded
    def test_nothing(self):
        """a new instance has an empty record: setting is not reading"""
        self.assertEqual(reads(Room(4, 5)), [])

    # rule: data
    def test_data(self):
        """records data of the instance and of the class"""
        self.assertEqual(reads_after(Room(4, 5), "width", "colour"), ["width", "colour"])

    # rule: its own record of the names that were read on it
    # rule: classes inherit from audited
    def test_plain_reading(self):
        """records a reading with a dot"""
        room = Room(4, 5)
        self.assertEqual((room.width, reads(room)), (4, ["width"]))

    # rule: each name once per read
    def test_every_time(self):
        """records every reading, the same name as often as it is read"""
        self.assertEqual(
            reads_after(Room(4, 5), "width", "depth", "width"), ["width", "depth", "width"]
        )

    # rule: what a method or a property reads while it runs
    # rule: in the order in which the reads started
    def test_property(self):
        """records a property, and after it what the property reads"""
        room = Room(4, 5)
        self.assertEqual((room.area, reads(room)), (20, ["area", "width", "depth"]))

    # rule: what a method or a property reads while it runs
    def test_method(self):
        """records a method when it is read, and what it reads when it is called"""
        room = Room(4, 5)
        describe = room.describe
        self.assertEqual(reads(room), ["describe"])
        self.assertEqual(describe and describe(), "white, 20 m2")
        self.assertEqual(reads(room), ["describe", "colour", "area", "width", "depth"])

    # rule: what a method or a property reads while it runs
    def test_init(self):
        """records what __init__ reads, the subclass's and the parent's"""
        self.assertEqual(reads(Loft()), ["colour"])

    # rule: private names
    def test_private(self):
        """records names with leading underscores"""
        self.assertEqual(reads_after(Room(4, 5), "_key", "__half"), ["_key", "__half"])

    # rule: special names … with two underscores on both sides
    def test_trailing_underscores(self):
        """records a name that only ends in two underscores"""
        self.assertEqual(reads_after(Room(4, 5), "half__"), ["half__"])

    # rule: nor are special names, such as __class__, with two underscores on both sides
    def test_special(self):
        """does not record special names"""
        self.assertEqual(
            reads_after(Room(4, 5), "__class__", "__dict__", "__len__", "width"), ["width"]
        )

    # rule: names that do not exist all count
    # rule: reading gives the same … error as before
    def test_missing(self):
        """records a name that does not exist, and raises Python's own AttributeError"""
        room = Room(4, 5)
        self.assertRegex(message_of(lambda: room.height), "'Room' object has no attribute 'height'")
        self.assertEqual(reads(room), ["height"])

    # rule: reading gives the same … error as before
    def test_error_of_a_property(self):
        """lets the AttributeError of a property through, with its own message"""
        self.assertEqual(message_of(lambda: Room(4, 5).owner), "nobody owns it")

    # rule: getattr and hasattr read too
    def test_hasattr(self):
        """records what hasattr and getattr ask for"""
        room = Room(4, 5)
        answers = hasattr(room, "height"), getattr(room, "colour", "red"), getattr(room, "floor", 0)
        self.assertEqual(answers, (False, "white", 0))
        self.assertEqual(reads(room), ["height", "colour", "floor"])

    # rule: setting and deleting are not recorded
    def test_setting(self):
        """does not record setting and deleting"""
        room = Room(4, 5)
        room.width = 6
        del room.depth
        self.assertEqual(reads(room), [])

    # rule: each name once per read
    def test_augmented(self):
        """records += as one reading"""
        room = Room(4, 5)
        room.width += 1
        self.assertEqual(reads(room), ["width"])

    # rule: a subclass may have a __getattr__
    def test_own_getattr(self):
        """a subclass's __getattr__ still answers for names that do not exist"""
        room = Guessing(4, 5)
        self.assertEqual((room.height, room.width), ("no height known", 4))
        self.assertEqual(reads(room), ["height", "width"])

    # rule: another base class, after audited, a __getattribute__: each gets its turn
    def test_other_base(self):
        """another base class's __getattribute__ gets its turn"""
        room = LoudRoom(4, 5)
        self.assertEqual((room.colour, room.width, reads(room)), ("WHITE", 4, ["colour", "width"]))

    # rule: another base class, after Audited
    def test_base_with_arguments(self):
        """another base class gets the arguments of a new instance in its __new__"""
        shelf = Shelf(12)
        self.assertEqual((shelf.number, reads(shelf)), (12, ["number"]))

    # rule: reading gives the same result or error as before
    def test_no_setting(self):
        """reading works in a subclass that lets no attribute be set"""
        plaque = Plaque()
        self.assertEqual((plaque.text, reads(plaque)), ("built 1871", ["text"]))

    # rule: reading gives the same result or error as before
    def test_common_names(self):
        """attributes of a subclass called names, reads, record or log are its own"""
        register = Register()
        self.assertEqual((register.names, register.reads), (("Ann",), ("Ann",)))
        self.assertEqual((register.record, register.log), (("Ann",), ("Ann",)))
        self.assertEqual(reads(register), ["names", "reads", "record", "log"])

    # rule: a subclass need not call audited.__init__
    def test_no_init(self):
        """works for a subclass that has no __init__ at all"""
        self.assertEqual(reads_after(Hall(), "seats"), ["seats"])

    # rule: each of their instances has its own record
    def test_separate(self):
        """instances have separate records"""
        first, second = Room(4, 5), Room(6, 7)
        reads_after(first, "width")
        self.assertEqual(reads_after(second, "depth"), ["depth"])
        self.assertEqual(reads(first), ["width"])

    # rule: even equal instances have separate records
    def test_equal_instances(self):
        """equal instances have separate records, with a hash or without one"""
        first, second = Seat("A1"), Seat("A1")
        reads_after(first, "row")
        self.assertEqual(reads_after(second, "price"), ["price"])
        self.assertEqual(reads_after(Stool("B2"), "row", "price"), ["row", "price"])

    # rule: each of their instances has its own record
    def test_new_after_old(self):
        """a new instance has an empty record, wherever it is in memory"""
        for _ in range(50):
            reads_after(Room(4, 5), "width")
        rooms = [Room(4, 5) for _ in range(50)]
        self.assertEqual([reads(room) for room in rooms if reads(room)], [])

    # rule: calling reads records nothing
    def test_looking_leaves_no_trace(self):
        """looking at the record is not recorded"""
        room = Room(4, 5)
        room.width
        reads(room)
        reads(room)
        self.assertEqual(reads(room), ["width"])

    # rule: the list from reads is the caller's own
    def test_own_list(self):
        """changing the list from reads does not change the record"""
        room = Room(4, 5)
        room.width
        reads(room).append("depth")
        reads(room).clear()
        self.assertEqual(reads(room), ["width"])

    # rule: the list from reads is the caller's own
    def test_list_stays(self):
        """a list from reads does not grow when more is read, and survives forget"""
        room = Room(4, 5)
        room.width
        earlier = reads(room)
        room.depth
        forget(room)
        self.assertEqual(earlier, ["width"])

    # rule: forget(instance) empties the record
    def test_forget(self):
        """forget empties the record, and recording goes on"""
        room = Room(4, 5)
        room.width
        forget(room)
        self.assertEqual(reads(room), [])
        self.assertEqual(reads_after(room, "depth"), ["depth"])

    # rule: each of their instances has its own record
    def test_forget_one(self):
        """forget leaves the records of other instances alone"""
        first, second = Room(4, 5), Room(6, 7)
        reads_after(first, "width")
        forget(second)
        self.assertEqual(reads(first), ["width"])

    # rule: reads and forget raise TypeError for anything that is not an instance of Audited
    def test_not_audited(self):
        """reads and forget raise TypeError for anything that does not inherit from Audited"""
        for value in (5, None, Shouting()):
            with self.subTest(value=type(value).__name__):
                with self.assertRaises(TypeError):
                    reads(value)
                with self.assertRaises(TypeError):
                    forget(value)


if __name__ == "__main__":
    unittest.main()
