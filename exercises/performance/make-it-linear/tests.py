import unittest

from cost import assert_growth, counted, numbers
from solution import classes, loads, records, report, scanned_again, waits

# The starter is quadratic: with the usual sizes, a slow machine would run out of time.
SIZES = (32, 64, 128, 256)


def parcels_in_pairs(n):
    """n scans: every parcel passes twice, the second time right after the first."""
    return [(counted(number // 2), 5) for number in range(n)]


def different_parcels(n):
    """n scans: every parcel passes once."""
    return [(parcel, 5) for parcel in numbers(n)]


def spread(numbers):
    """Numbers from 0 to n - 1, spread over all classes of weight, whatever n is."""
    return counted([int(number) * 40_000 // len(numbers) for number in numbers])


def rising_weights(n):
    """n scans of one parcel, none lighter than the one before."""
    return [("P", grams) for grams in spread(range(n))]


def one_parcel(n):
    """n scans: the same parcel passes again and again."""
    return [(counted("P"), 5) for _ in range(n)]


def falling_weights(n):
    """n scans of one parcel, each lighter than the one before."""
    return rising_weights(n)[::-1]


def ordinary_day(n):
    """n scans: everything is mixed, and a third of the parcels comes back."""
    parcels = numbers(n)
    return [(parcels[i // 2 if i % 3 == 2 else i], grams) for i, grams in enumerate(spread(numbers(n)))]


def scans_of(*parcels):
    """One scan for each of these parcels, all of the same weight."""
    return [(parcel, 100) for parcel in parcels]


def weights_of(*weights):
    """One scan for each weight; the parcels are A, B, C and so on."""
    return [(chr(65 + number), grams) for number, grams in enumerate(weights)]


# given: What the starter's report(scans) returns is right
# given: Rewrite its functions that are slow
# given: Leave alone the functions that are not to blame
# given: Measure first: with Run you can call the functions under cProfile
# given: Scans are pairs (parcel, grams)
# given: the other functions get a list
class ReportTest(unittest.TestCase):
    # rule: What they return must stay the same
    def test_whole(self):
        """reports a small day"""
        self.assertEqual(
            report([("x", 40), ("y", 60), ("x", 40), ("z", 9_000)]),
            {
                "loads": [40, 100, 140, 9_140],
                "again": ["x"],
                "waits": [2],
                "records": ["x", "y", "z"],
                "classes": {"letter": 2, "small": 1, "medium": 0, "large": 1, "freight": 0},
            },
        )

    # rule: What they return must stay the same
    def test_empty(self):
        """reports a day without scans"""
        empty = dict.fromkeys(["letter", "small", "medium", "large", "freight"], 0)
        expected = {"loads": [], "again": [], "waits": [], "records": [], "classes": empty}
        self.assertEqual(report([]), expected)

    # rule: report takes any iterable of them
    def test_generator(self):
        """takes a generator"""
        day = report((parcel, 70) for parcel in "aba")
        self.assertEqual((day["loads"], day["again"], day["waits"]), ([70, 140, 210], ["a"], [2]))
        self.assertEqual((day["records"], day["classes"]["small"]), (["a"], 3))

    # rule: What they return must stay the same
    def test_twice(self):
        """remembers nothing of an earlier report"""
        report(weights_of(800, 900))
        self.assertEqual(report(weights_of(20, 30))["loads"], [20, 50])
        self.assertEqual(report(scans_of("A", "B"))["again"], [])
        self.assertEqual(report(weights_of(20, 30))["records"], ["A", "B"])

    # rule: What they return must stay the same
    def test_input(self):
        """does not change the list of scans"""
        scans = [("b", 2), ("a", 1), ("b", 2)]
        report(scans)
        self.assertEqual(scans, [("b", 2), ("a", 1), ("b", 2)])

    # rule: the weight carried after each scan
    def test_loads(self):
        """loads: adds up the weights from the first scan on"""
        self.assertEqual(report(weights_of(5, 0, 7, 1))["loads"], [5, 5, 12, 13])

    # rule: the weight carried after each scan
    def test_loads_of_repeats(self):
        """loads: adds a parcel's weight at each of its scans"""
        self.assertEqual(report([("a", 3), ("a", 3), ("a", 4)])["loads"], [3, 6, 10])

    # rule: the parcels scanned more than once, each once
    def test_again(self):
        """again: lists each parcel once, however often it was scanned"""
        self.assertEqual(report(scans_of("a", "a", "b", "a", "a", "c"))["again"], ["a"])

    # rule: in the order of their second scans
    def test_again_order(self):
        """again: keeps the order of the second scans, not of the first or of the names"""
        scans = scans_of("a", "d", "b", "c", "c", "b", "d", "a", "c")
        self.assertEqual(report(scans)["again"], ["c", "b", "d", "a"])

    # rule: A parcel is a string or an integer
    def test_parcels(self):
        """again, waits: distinguish the parcels 7 and "7", and accept the parcel 0"""
        day = report(scans_of(7, "7", 0, "", 0))
        self.assertEqual((day["again"], day["waits"]), ([0], [2]))

    # rule: how many scans ago its latest one was
    def test_waits(self):
        """waits: counts from the latest scan of the parcel, not from its first"""
        self.assertEqual(report(scans_of("a", "b", "a", "a", "b", "c"))["waits"], [2, 1, 3])

    # rule: for each scan of a parcel scanned before
    def test_waits_order(self):
        """waits: keeps the order of the scans, not of the parcels"""
        self.assertEqual(report(scans_of("a", "b", "b", "c", "a", "b"))["waits"], [1, 4, 3])

    # rule: how many scans ago its latest one was
    def test_waits_of_first(self):
        """waits: takes the very first scan into account"""
        self.assertEqual(report(scans_of("a", "b", "c", "a"))["waits"], [3])

    # rule: the parcels heavier than every one before them
    def test_records(self):
        """records: lists the parcels heavier than every one before"""
        self.assertEqual(report(weights_of(30, 20, 31, 29, 50))["records"], ["A", "C", "E"])
        self.assertEqual(report(weights_of(50, 30, 40, 60))["records"], ["A", "D"])

    # rule: the parcels heavier than every one before them
    def test_equal_weights(self):
        """records: leaves out a parcel that is only as heavy as one before"""
        self.assertEqual(report(weights_of(8, 8, 9, 9))["records"], ["A", "C"])

    # rule: the first one always is
    # rule: 0 for an empty box
    def test_empty_box(self):
        """records: lists the first parcel even if it weighs nothing"""
        self.assertEqual(report(weights_of(0, 0, 4))["records"], ["A", "C"])

    # rule: at each scan where that is so
    def test_record_again(self):
        """records: lists a parcel at each scan at which it was the heaviest so far"""
        day = report([("a", 1), ("b", 2), ("a", 3), ("a", 4)])
        self.assertEqual(day["records"], ["a", "b", "a", "a"])

    # rule: the number of scans in each class of weight
    def test_classes(self):
        """classes: counts a weight on the boundary in the higher class"""
        day = report(weights_of(0, 49, 50, 999, 1_000, 4_999, 5_000, 29_999, 30_000, 10**9 - 1))
        expected = {"letter": 2, "small": 2, "medium": 2, "large": 2, "freight": 2}
        self.assertEqual(day["classes"], expected)

    # rule: What they return must stay the same
    # rule: the number of scans in each class of weight
    def test_beyond_all_classes(self):
        """classes: counts a weight above all classes in none, as the starter does"""
        day = report(weights_of(10**9, 40))
        expected = {"letter": 1, "small": 0, "medium": 0, "large": 0, "freight": 0}
        self.assertEqual(day["classes"], expected)

    # rule: about twice as many steps for twice as many scans, whatever the day was like
    def test_loads_cost(self):
        """loads: takes about twice as many steps for twice as many scans"""
        assert_growth(self, loads, rising_weights, at_most="n", sizes=SIZES)

    # rule: about twice as many steps for twice as many scans, whatever the day was like
    def test_again_cost(self):
        """scanned_again: takes about twice as many steps for twice as many scans"""
        assert_growth(self, scanned_again, parcels_in_pairs, at_most="n", sizes=SIZES)
        assert_growth(self, scanned_again, different_parcels, at_most="n", sizes=SIZES)

    # rule: about twice as many steps for twice as many scans, whatever the day was like
    def test_waits_cost(self):
        """waits: takes about twice as many steps for twice as many scans"""
        assert_growth(self, waits, different_parcels, at_most="n", sizes=SIZES)
        assert_growth(self, waits, parcels_in_pairs, at_most="n", sizes=SIZES)

    # rule: about twice as many steps for twice as many scans, whatever the day was like
    def test_records_cost(self):
        """records: takes about twice as many steps for twice as many scans"""
        assert_growth(self, records, rising_weights, at_most="n", sizes=SIZES)
        assert_growth(self, records, falling_weights, at_most="n", sizes=SIZES)

    # rule: about twice as many steps for twice as many scans, whatever the day was like
    def test_classes_cost(self):
        """classes: takes about twice as many steps for twice as many scans"""
        assert_growth(self, classes, rising_weights, at_most="n", sizes=SIZES)

    # rule: about twice as many steps for twice as many scans, whatever the day was like
    def test_ordinary_cost(self):
        """report: takes about twice as many steps for an ordinary day with twice as many scans"""
        assert_growth(self, report, ordinary_day, at_most="n", sizes=SIZES)

    # rule: about twice as many steps for twice as many scans, whatever the day was like
    def test_special_cost(self):
        """report: takes about twice as many steps for twice as many scans on special days, too"""
        days = [different_parcels, parcels_in_pairs, one_parcel, rising_weights, falling_weights]
        for day in days:
            with self.subTest(day=day.__name__):
                assert_growth(self, report, day, at_most="n", sizes=(16, 32, 64, 128))


if __name__ == "__main__":
    unittest.main()
