import operator
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
    for _ in iterable:
        pass


def combined(operation, first, second):
    """The numbers in what the operation makes of two sets, or "ValueError"."""
    try:
        return list(operation(first, second))
    except ValueError:
        return "ValueError"


class BitSetTest(unittest.TestCase):
    def test_starts_empty(self):
        """is empty at first"""
        bits = BitSet(20)
        self.assertEqual(list(bits), [])
        self.assertEqual(len(bits), 0)

    def test_numbers(self):
        """takes its first numbers from any iterable"""
        self.assertEqual(list(BitSet(50, (n * n for n in range(7)))), [0, 1, 4, 9, 16, 25, 36])

    def test_add(self):
        """adds numbers, and gives them in ascending order"""
        bits = BitSet(40)
        for number in (33, 2, 17, 9, 8):
            bits.add(number)
        self.assertEqual(list(bits), [2, 8, 9, 17, 33])

    def test_every_number(self):
        """holds every number of its range, whether the size is a multiple of 8 or not"""
        for size in (1, 7, 8, 9, 15, 16, 17):
            with self.subTest(size=size):
                self.assertEqual(list(BitSet(size, range(size))), list(range(size)))

    def test_neighbours(self):
        """adding a number does not touch its neighbours"""
        bits = BitSet(24, [11])
        self.assertEqual([number for number in range(24) if number in bits], [11])

    def test_add_twice(self):
        """adding a number that is there already changes nothing"""
        bits = BitSet(30, [5, 5, 21])
        bits.add(21)
        self.assertEqual(list(bits), [5, 21])

    def test_count_once(self):
        """counts a number once however often it is added"""
        bits = BitSet(30, [9, 9])
        bits.add(9)
        self.assertEqual(len(bits), 1)

    def test_length(self):
        """counts its numbers"""
        bits = BitSet(300, range(0, 300, 2))
        self.assertEqual(len(bits), 150)
        bits.discard(0)
        bits.add(299)
        bits.add(1)
        self.assertEqual(len(bits), 151)

    def test_discard(self):
        """discard: takes a number out and leaves the others"""
        bits = BitSet(60, [6, 7, 8, 45, 46])
        bits.discard(7)
        bits.discard(45)
        self.assertEqual(list(bits), [6, 8, 46])
        self.assertEqual(7 in bits, False)

    def test_discard_missing(self):
        """discard: changes nothing for a number that is not there, or outside of the range"""
        bits = BitSet(30, [6, 29])
        for number in (7, -1, -24, 30, 1_000):
            bits.discard(number)
        self.assertEqual(list(bits), [6, 29])
        self.assertEqual(len(bits), 2)

    def test_outside_is_not_in(self):
        """in: is false for numbers outside of the range, negative ones included"""
        full = BitSet(16, range(16))
        self.assertEqual([n for n in (-16, -1, 0, 15, 16, 23, 24, 10_000) if n in full], [0, 15])

    def test_outside_is_refused(self):
        """add: raises IndexError for a number outside of the range, and changes nothing"""
        bits = BitSet(12, [3])
        for number in (12, 13, 15, 16, 10_000, -1, -9, -12):
            with self.subTest(number=number):
                with self.assertRaises(IndexError):
                    bits.add(number)
        self.assertEqual(list(bits), [3])

    def test_numbers_outside(self):
        """raises IndexError when one of its first numbers is outside of the range"""
        with self.assertRaises(IndexError):
            BitSet(8, [1, 8])

    def test_no_number(self):
        """add: raises TypeError for a text, a fraction and None"""
        bits = BitSet(12)
        for number in ("3", 2.5, None):
            with self.subTest(number=number):
                with self.assertRaises(TypeError):
                    bits.add(number)

    def test_size(self):
        """allows the size 0, and raises ValueError for less"""
        self.assertEqual(list(BitSet(0)), [])
        self.assertEqual(0 in BitSet(0), False)
        with self.assertRaises(ValueError):
            BitSet(-1)

    def test_separate(self):
        """shares nothing with another set"""
        first, second = BitSet(9), BitSet(9)
        first.add(4)
        self.assertEqual((list(first), list(second)), ([4], []))

    def test_iterates_twice(self):
        """can be gone through several times, at the same time too"""
        bits = BitSet(9, [2, 8])
        self.assertEqual([(a, b) for a in bits for b in bits], [(2, 2), (2, 8), (8, 2), (8, 8)])

    def test_or(self):
        """|: has the numbers that are in one of the sets, or in both"""
        first, second = BitSet(30, [1, 9, 20]), BitSet(30, [9, 10, 29])
        self.assertEqual(list(first | second), [1, 9, 10, 20, 29])

    def test_and(self):
        """&: has the numbers that are in both sets"""
        first, second = BitSet(30, [1, 9, 20, 29]), BitSet(30, [9, 10, 29])
        self.assertEqual(list(first & second), [9, 29])

    def test_operands_unchanged(self):
        """|, &: leave both sets as they were, and share nothing with them"""
        first, second = BitSet(20, [1, 2]), BitSet(20, [2, 3])
        either, both = first | second, first & second
        either.add(19)
        both.add(18)
        self.assertEqual((list(first), list(second)), ([1, 2], [2, 3]))
        self.assertEqual((len(either), len(both)), (4, 2))

    def test_result_has_the_size(self):
        """|, &: make sets of the same size"""
        for result in (BitSet(10, [1]) | BitSet(10), BitSet(10, [1]) & BitSet(10)):
            result.add(9)
            self.assertEqual(9 in result, True)
            with self.assertRaises(IndexError):
                result.add(10)

    def test_different_sizes(self):
        """|, &: raise ValueError for sets of different sizes"""
        small, large = BitSet(9, [1]), BitSet(20, [1, 19])
        self.assertEqual(combined(operator.or_, small, large), "ValueError")
        self.assertEqual(combined(operator.and_, large, small), "ValueError")
        self.assertEqual(combined(operator.or_, BitSet(9, [1]), BitSet(10, [2])), "ValueError")

    def test_other_kinds(self):
        """|, &: raise TypeError for anything but a BitSet"""
        with self.assertRaises(TypeError):
            BitSet(9) | {1, 2}
        with self.assertRaises(TypeError):
            BitSet(9) & [1]

    def test_memory_empty(self):
        """takes at most a fifth of one byte per possible number"""
        self.assertEqual(size_of(16_000), "at most a fifth")

    def test_memory_full(self):
        """takes no more memory when it is full"""
        self.assertEqual(size_of(16_000, range(16_000)), "at most a fifth")

    def test_add_in_place(self):
        """adds and discards in place, without a copy of the whole"""
        extra = extra_memory(lambda bits: bits.add(30_001), 32_000, allowed=0.3)
        self.assertEqual(extra, "little")
        extra = extra_memory(lambda bits: bits.discard(3_000), 32_000, allowed=0.3)
        self.assertEqual(extra, "little")

    def test_iterates_lazily(self):
        """makes no list of the numbers while it is gone through, and keeps none"""
        extra = extra_memory(exhaust, 32_000, allowed=3)
        kept = size_of(16_000, range(0, 16_000, 3))
        self.assertEqual((extra, kept), ("little", "at most a fifth"))


if __name__ == "__main__":
    unittest.main()
