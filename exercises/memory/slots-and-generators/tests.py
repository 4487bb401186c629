import tracemalloc
import unittest

from solution import Point, Reading, batches, readings, warmest


class OrdinaryPoint:
    def __init__(self, latitude, longitude):
        self.latitude = latitude
        self.longitude = longitude


class OrdinaryReading(OrdinaryPoint):
    def __init__(self, latitude, longitude, degrees):
        super().__init__(latitude, longitude)
        self.degrees = degrees


class Lines:
    """Lines that count how many of them were taken."""

    def __init__(self, *lines):
        self.lines = lines
        self.taken = 0

    def __iter__(self):
        for line in self.lines:
            self.taken += 1
            yield line

    def __repr__(self):
        return f"Lines{self.lines}"


def archive(length, rise=97):
    """Many lines, made one by one, that get warmer for so many lines, and then again."""
    for number in range(length):
        yield f"{number / 10},{number / 20},{number % rise}\n"


def bytes_for(cls, *values):
    """The memory that an object of a class takes, on average of 300."""
    kept = [None] * 300
    cls(*values)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for index in range(300):
            kept[index] = cls(*values)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return (after - before) / 300


def portrait(cls, ordinary, *values):
    """How large an object is beside an ordinary one, what its dict holds, and what it refuses."""
    share = bytes_for(cls, *values) / bytes_for(ordinary, *values)
    size = "at most two thirds" if share < 0.67 else "less" if share < 0.9 else "as much or more"
    thing = cls(*values)
    kept = sorted(getattr(thing, "__dict__", ()))
    return size, kept, "takes others" if can_be_set(thing, "celsius") else "refuses others"


def can_be_set(thing, name):
    """Whether an attribute of that name can be made up for an object."""
    try:
        setattr(thing, name, 1)
    except AttributeError:
        return False
    return True


def peak(action):
    """The most memory that is in use at one time while action() runs."""
    tracemalloc.start()
    try:
        action()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def memory_of(action):
    """The peak memory of an action, beside what 1,000 readings in a list take."""
    rows = lambda: (map(float, line.split(",")) for line in archive(1_000))
    everything = peak(lambda: [OrdinaryReading(*row) for row in rows()])
    return "a small part" if peak(action) < everything / 10 else "more than a tenth"


def error_of_batches(size):
    """Where batches raises ValueError for a size: in the call, at the first batch, or nowhere."""
    try:
        parts = batches([1, 2], size)
    except ValueError:
        return "in the call"
    try:
        list(parts)
    except ValueError:
        return "at the first batch"
    return "nowhere"


def exhaust(iterable):
    """Goes through all items, and keeps none."""
    for _ in iterable:
        pass


def values_of(reading):
    """The three values of a reading."""
    return (reading.latitude, reading.longitude, reading.degrees)


# given: make it fit into little memory
class ClassesTest(unittest.TestCase):
    # rule: a point(latitude, longitude) … takes at most two thirds of the memory of an ordinary object
    def test_point_is_small(self):
        """Point: takes at most two thirds of an ordinary object, and has no dict"""
        small = ("at most two thirds", [], "refuses others")
        self.assertEqual(portrait(Point, OrdinaryPoint, 1, 2), small)

    # rule: or a reading(latitude, longitude, degrees), its subclass, takes at most two thirds
    def test_reading_is_small(self):
        """Reading: takes at most two thirds of an ordinary object, and has no dict"""
        small = ("at most two thirds", [], "refuses others")
        self.assertEqual(portrait(Reading, OrdinaryReading, 1, 2, 3), small)

    # rule: attributes of both classes can be changed
    def test_attributes(self):
        """Point, Reading: have their attributes, which can be changed"""
        reading = Reading(47.5, 19.0, 21.5)
        self.assertEqual(values_of(reading), (47.5, 19.0, 21.5))
        reading.latitude, reading.longitude, reading.degrees = 1, 2, 3
        self.assertEqual(values_of(reading), (1, 2, 3))
        point = Point(latitude=5, longitude=6)
        point.longitude = 7
        self.assertEqual((point.latitude, point.longitude), (5, 7))

    # rule: its subclass
    def test_subclass(self):
        """Reading: is a Point"""
        self.assertIsInstance(Reading(1, 2, 3), Point)

    # rule: any other attribute raises attributeerror
    def test_other_attributes(self):
        """Point, Reading: any other attribute raises AttributeError"""
        things = [Point(1, 2), Reading(1, 2, 3)]
        self.assertEqual([can_be_set(thing, "celsius") for thing in things], [False, False])

    # rule: attributes of both classes can be changed
    def test_separate(self):
        """Point: two objects share nothing"""
        first, second = Point(1, 2), Point(3, 4)
        first.latitude = 9
        self.assertEqual((first.latitude, second.latitude), (9, 3))


class ReadingsTest(unittest.TestCase):
    # rule: readings(lines) yields a reading for each line
    def test_reads(self):
        """readings: gives a Reading for each line"""
        lines = ["1.5,2.5,3.5\n", " 4 , 5 , -6 "]
        found = [values_of(reading) for reading in readings(lines)]
        self.assertEqual(found, [(1.5, 2.5, 3.5), (4.0, 5.0, -6.0)])

    # rule: yields a reading
    def test_kind(self):
        """readings: gives objects of the class Reading"""
        self.assertIsInstance(list(readings(["1,2,3"]))[0], Reading)

    # rule: that is not blank
    def test_blank_lines(self):
        """readings: skips blank lines"""
        self.assertEqual(len(list(readings(["\n", "1,2,3\n", "   \n", "", "4,5,6\n"]))), 2)

    # rule: for each line that is not blank
    def test_nothing(self):
        """readings: gives nothing for no lines"""
        self.assertEqual(list(readings([])), [])

    # rule: readings takes a line … only when it is needed
    def test_takes_nothing_early(self):
        """readings: takes no line before the first reading is wanted"""
        lines = Lines("1,2,3", "4,5,6")
        stream = iter(readings(lines))
        self.assertEqual(lines.taken, 0)
        self.assertEqual(values_of(next(stream)), (1.0, 2.0, 3.0))
        self.assertEqual(lines.taken, 1)

    # rule: neither collects more than what it yields next
    def test_little_memory(self):
        """readings: going through 1,000 lines takes a small part of the memory of all readings"""
        self.assertEqual(memory_of(lambda: exhaust(readings(archive(1_000)))), "a small part")

    # rule: a line that cannot be read raises valueerror with its number, counted from 1
    def test_bad_line(self):
        """readings: raises ValueError with the number of a line that cannot be read"""
        for line in ("1,2", "1,2,3,4", "1,2,warm", "1;2;3"):
            with self.subTest(line=line):
                with self.assertRaisesRegex(ValueError, "4"):
                    list(readings(["7,8,9", "", "7,8,9", line]))

    # rule: in its turn
    def test_bad_line_in_turn(self):
        """readings: gives the readings in front of a bad line first"""
        stream = iter(readings(["7,8,9", "oops"]))
        self.assertEqual(values_of(next(stream)), (7.0, 8.0, 9.0))
        with self.assertRaises(ValueError):
            next(stream)


class BatchesTest(unittest.TestCase):
    # rule: batches(items, size) yields lists of size items
    # rule: the last one may be shorter
    def test_sizes(self):
        """batches: gives lists of that size, and a shorter one at the end"""
        self.assertEqual(list(batches("abcdefg", 3)), [["a", "b", "c"], ["d", "e", "f"], ["g"]])

    # rule: yields lists of size items
    def test_no_rest(self):
        """batches: gives no empty list when the items come out even"""
        self.assertEqual(list(batches([1, 2, 3, 4], 2)), [[1, 2], [3, 4]])

    # rule: the last one may be shorter
    def test_edges(self):
        """batches: copes with no items, one item and a size of 1"""
        self.assertEqual(list(batches([], 4)), [])
        self.assertEqual(list(batches([7], 4)), [[7]])
        self.assertEqual(list(batches([7, 8], 1)), [[7], [8]])

    # rule: yields lists of size items
    def test_false_items(self):
        """batches: keeps 0, None and empty strings"""
        self.assertEqual(list(batches([0, None, "", 0, 0], 2)), [[0, None], ["", 0], [0]])

    # rule: each batch is a list of its own
    def test_own_lists(self):
        """batches: changing one batch does not change the next"""
        seen = []
        for batch in batches(range(5), 2):
            seen.append(batch)
            batch.append("end")
        self.assertEqual(seen, [[0, 1, "end"], [2, 3, "end"], [4, "end"]])

    # rule: and batches an item, only when it is needed
    def test_takes_nothing_early(self):
        """batches: takes no item before its batch is wanted"""
        items = Lines("a", "b", "c", "d", "e")
        parts = iter(batches(items, 2))
        self.assertEqual(items.taken, 0)
        self.assertEqual(next(parts), ["a", "b"])
        self.assertEqual(items.taken, 2)

    # rule: neither collects more than what it yields next
    def test_little_memory(self):
        """batches: holds one batch at a time"""
        whole = lambda: exhaust(batches(readings(archive(1_000)), 10))
        self.assertEqual(memory_of(whole), "a small part")

    # rule: a size below 1 raises valueerror in the call itself
    def test_bad_size(self):
        """batches: raises ValueError for a size less than 1, in the call itself"""
        found = [error_of_batches(size) for size in (0, -3)]
        self.assertEqual(found, ["in the call", "in the call"])


class WarmestTest(unittest.TestCase):
    # rule: returns the reading with the most degrees
    def test_warmest(self):
        """warmest: finds the reading with the most degrees"""
        self.assertEqual(values_of(warmest(["1,1,20", "2,2,31", "3,3,-40"])), (2.0, 2.0, 31.0))

    # rule: returns the reading with the most degrees
    def test_below_zero(self):
        """warmest: copes with readings below zero only"""
        self.assertEqual(values_of(warmest(["1,1,-20", "2,2,-3"])), (2.0, 2.0, -3.0))

    # rule: the first of equals
    def test_first_of_equals(self):
        """warmest: takes the first of several equal ones"""
        self.assertEqual(values_of(warmest(["1,1,5", "2,2,8", "3,3,8"])), (2.0, 2.0, 8.0))

    # rule: warmest keeps one reading at a time
    def test_little_memory(self):
        """warmest: keeps none but the warmest"""
        self.assertEqual(memory_of(lambda: exhaust(readings(archive(1_000)))), "a small part")
        self.assertEqual(memory_of(lambda: warmest(archive(1_000))), "a small part")
        self.assertEqual(memory_of(lambda: warmest(archive(1_000, rise=1_000))), "a small part")

    # rule: if there are none, it raises valueerror
    def test_none(self):
        """warmest: raises ValueError when there is no reading"""
        with self.assertRaises(ValueError):
            warmest(["\n"])


if __name__ == "__main__":
    unittest.main()
