import tracemalloc
import unittest

from solution import BitSet


def memory_of(make):
    """The memory that is in use for what make() returns."""
    tracemalloc.start()
    try:
        made = make()
        in_use, _ = tracemalloc.get_traced_memory()
        del made
    finally:
        tracemalloc.stop()
    return in_use


def size_of(size, numbers=()):
    """How much memory a BitSet takes, beside a bytearray with one byte per number."""
    share = memory_of(lambda: BitSet(size, numbers)) / memory_of(lambda: bytearray(size))
    return "at most a fifth" if share < 0.2 else "more than a fifth"


def extra_memory(action, size, allowed):
    """What action(bits) takes on top at its peak, beside one bit per number."""
    bits = BitSet(size, range(0, size, 3))
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        action(bits)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return "little" if (most - before) / (size / 8) < allowed else "too much"


def exhaust(iterable):
    """Goes through all items, and keeps none."""
    for _ in iterable:
        pass


# given: write BitSet(size, numbers=()), a set of integers from 0 to size - 1
class BitSetTest(unittest.TestCase):
    # rule: write BitSet(size, numbers=()), a set of integers
    # rule: len(bits) counts the numbers
    def test_starts_empty(self):
        """is empty at first"""
        bits = BitSet(20)
        self.assertEqual(list(bits), [])
        self.assertEqual(len(bits), 0)

    # rule: write BitSet(size, numbers=()), a set of integers
    def test_numbers(self):
        """takes its first numbers from any iterable"""
        self.assertEqual(list(BitSet(50, (n * n for n in range(7)))), [0, 1, 4, 9, 16, 25, 36])

    # rule: add(number) puts a number in
    # rule: iterating gives them in ascending order
    def test_add(self):
        """adds numbers, and gives them in ascending order"""
        bits = BitSet(40)
        for number in (33, 2, 17, 9, 8):
            bits.add(number)
        self.assertEqual(list(bits), [2, 8, 9, 17, 33])

    # rule: a set of integers from 0 to size - 1
    def test_every_number(self):
        """holds every number of its range, whether the size is a multiple of 8 or not"""
        for size in (1, 7, 8, 9, 15, 16, 17):
            with self.subTest(size=size):
                self.assertEqual(list(BitSet(size, range(size))), list(range(size)))

    # rule: number in bits tells whether it is there
    def test_neighbours(self):
        """adding a number does not touch its neighbours"""
        bits = BitSet(24, [11])
        self.assertEqual([number for number in range(24) if number in bits], [11])

    # rule: adding a number that is already there changes nothing
    def test_add_twice(self):
        """adding a number that is there already changes nothing"""
        bits = BitSet(30, [5, 5, 21])
        bits.add(21)
        self.assertEqual(list(bits), [5, 21])

    # rule: adding a number that is already there changes nothing
    def test_count_once(self):
        """counts a number once however often it is added"""
        bits = BitSet(30, [9, 9])
        bits.add(9)
        self.assertEqual(len(bits), 1)

    # rule: len(bits) counts the numbers
    def test_length(self):
        """counts its numbers"""
        bits = BitSet(300, range(0, 300, 2))
        self.assertEqual(len(bits), 150)
        bits.discard(0)
        bits.add(299)
        bits.add(1)
        self.assertEqual(len(bits), 151)

    # rule: discard(number) takes it out
    def test_discard(self):
        """discard: takes a number out and leaves the others"""
        bits = BitSet(60, [6, 7, 8, 45, 46])
        bits.discard(7)
        bits.discard(45)
        self.assertEqual(list(bits), [6, 8, 46])
        self.assertEqual(7 in bits, False)

    # rule: neither does discarding one that is not
    # rule: discarding it changes nothing
    def test_discard_missing(self):
        """discard: changes nothing for a number that is not there, or outside the range"""
        bits = BitSet(30, [6, 29])
        for number in (7, -1, -24, 30, 1_000):
            bits.discard(number)
        self.assertEqual(list(bits), [6, 29])
        self.assertEqual(len(bits), 2)
        whole = BitSet(64, [56, 63])
        for number in (-1, -8, -64):
            whole.discard(number)
        self.assertEqual(list(whole), [56, 63])

    # rule: an integer outside the range is never in the set
    def test_outside_is_not_in(self):
        """in: is false for numbers outside the range, negative ones included"""
        full = BitSet(16, range(16))
        self.assertEqual([n for n in (-16, -1, 0, 15, 16, 23, 24, 10_000) if n in full], [0, 15])

    # rule: add and BitSet raise IndexError for an integer outside the range
    def test_outside_is_refused(self):
        """add: raises IndexError for a number outside the range, and changes nothing"""
        bits = BitSet(12, [3])
        for number in (12, 13, 15, 16, 10_000, -1, -9, -12):
            with self.subTest(number=number):
                with self.assertRaises(IndexError):
                    bits.add(number)
        self.assertEqual(list(bits), [3])

    # rule: add and BitSet raise IndexError for an integer outside the range
    def test_numbers_outside(self):
        """raises IndexError when one of its first numbers is outside the range"""
        with self.assertRaises(IndexError):
            BitSet(8, [1, 8])
        with self.assertRaises(IndexError):
            BitSet(12, [13])
        with self.assertRaises(IndexError):
            BitSet(12, [-1])

    # rule: TypeError for anything but an integer
    def test_no_number(self):
        """add: raises TypeError for a string, a float and None"""
        bits = BitSet(12)
        for number in ("3", 2.5, 99.5, None):
            with self.subTest(number=number):
                with self.assertRaises(TypeError):
                    bits.add(number)

    # rule: a negative size raises ValueError
    # rule: 0 is allowed
    def test_size(self):
        """allows the size 0, and raises ValueError for less"""
        self.assertEqual(list(BitSet(0)), [])
        self.assertEqual(0 in BitSet(0), False)
        with self.assertRaises(ValueError):
            BitSet(-1)

    # rule: add(number) puts a number in
    def test_separate(self):
        """shares nothing with another set"""
        first, second = BitSet(9), BitSet(9)
        first.add(4)
        self.assertEqual((list(first), list(second)), ([4], []))

    # rule: iterating gives them in ascending order
    def test_iterates_twice(self):
        """can be iterated several times, at the same time too"""
        bits = BitSet(9, [2, 8])
        self.assertEqual([(a, b) for a in bits for b in bits], [(2, 2), (2, 8), (8, 2), (8, 8)])

    # rule: however many numbers are in it, a large BitSet takes at most a fifth of the memory of bytearray(size)
    def test_memory_empty(self):
        """takes at most a fifth of one byte per possible number"""
        self.assertEqual(size_of(16_000), "at most a fifth")

    # rule: however many numbers are in it, a large BitSet takes at most a fifth of the memory of bytearray(size)
    def test_memory_full(self):
        """takes no more memory when it is full"""
        self.assertEqual(size_of(16_000, range(16_000)), "at most a fifth")

    # rule: add and discard do not copy the whole
    def test_add_in_place(self):
        """adds and discards in place, without a copy of the whole"""
        extra = extra_memory(lambda bits: bits.add(30_001), 32_000, allowed=0.3)
        self.assertEqual(extra, "little")
        extra = extra_memory(lambda bits: bits.discard(3_000), 32_000, allowed=0.3)
        self.assertEqual(extra, "little")

    # rule: iterating does not make a list of the numbers
    # rule: however many numbers are in it
    def test_iterates_lazily(self):
        """makes no list of the numbers while it is iterated, and keeps none"""
        extra = extra_memory(exhaust, 96_000, allowed=5)
        kept = size_of(24_000, range(0, 24_000, 3))
        self.assertEqual((extra, kept), ("little", "at most a fifth"))


if __name__ == "__main__":
    unittest.main()
