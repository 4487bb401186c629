import copy
import pstats
import unittest

from solution import hot_path, hot_spots, repeated_calls


def stats_of(table):
    """A Stats of rows as they are."""
    stats = pstats.Stats()
    stats.stats = table
    stats.get_top_level_stats()
    return stats


def profile(**rows):
    """A Stats of functions in one file: calls, own time, cumulative time and callers of each.

    A caller has calls and cumulative time.
    """
    functions = {name: ("shop.py", 10 * line, name) for line, name in enumerate(rows, 1)}
    table = {}
    for name, (calls, own, cumulative, callers) in rows.items():
        by_caller = {}
        for caller, (count, seconds) in callers.items():
            by_caller[functions[caller]] = (count, count, min(own, seconds), seconds)
        table[functions[name]] = (calls, calls, own, cumulative, by_caller)
    return stats_of(table)


def names(functions):
    """The names of functions, without file and line."""
    return [name for _, _, name in functions]


def named(pairs):
    """Pairs of caller and callee, without file and line."""
    return [(caller[2], callee[2], times) for caller, callee, times in pairs]


def changed_by(work):
    """The attributes of a Stats that are not what they were before this work."""
    stats = stats_of(copy.deepcopy(TABLE))
    before = {name: copy.deepcopy(value) for name, value in vars(stats).items() if name != "stream"}
    work(stats)
    after = vars(stats)
    names = (before.keys() | after.keys()) - {"stream"}
    return sorted(name for name in names if before.get(name, "none") != after.get(name, "none"))


MAIN = ("/srv/shop/main.py", 3, "main")
LOAD = ("/srv/shop/load.py", 7, "run")
SAVE = ("/srv/shop/save.py", 7, "run")
SUM = ("~", 0, "<built-in method builtins.sum>")
TABLE = {
    MAIN: (1, 1, 1.0, 16.0, {}),
    LOAD: (40, 40, 4.0, 6.0, {MAIN: (40, 40, 4.0, 6.0)}),
    SAVE: (20, 20, 5.0, 9.0, {MAIN: (20, 20, 5.0, 9.0)}),
    SUM: (700, 700, 6.0, 6.0, {LOAD: (400, 400, 2.0, 2.0), SAVE: (300, 300, 4.0, 4.0)}),
}


# given: own time is spent in the function itself
# given: cumulative time includes what it calls
# given: callers holds the part of each caller
# given: there is no recursion
# given: for hot_path, exactly one function has no callers
class HotSpotsTest(unittest.TestCase):
    # rule: whose own times make up at least this share of all own times
    def test_own_time(self):
        """hot_spots: goes by own time, not by cumulative time"""
        stats = profile(
            main=(1, 0.5, 8.0, {}),
            load=(1, 0.5, 7.5, {"main": (1, 7.5)}),
            parse=(1, 7.0, 7.0, {"load": (1, 7.0)}),
        )
        self.assertEqual(names(hot_spots(stats)), ["parse"])

    # rule: longest first
    def test_longest_first(self):
        """hot_spots: lists the longest first"""
        stats = profile(a=(1, 1.0, 8.0, {}), b=(9, 2.0, 4.0, {}), c=(2, 5.0, 5.0, {}))
        self.assertEqual(names(hot_spots(stats, 1)), ["c", "b", "a"])

    # rule: the fewest functions whose own times make up at least this share of all own times
    def test_share(self):
        """hot_spots: stops once the share is reached"""
        stats = profile(
            a=(1, 4.0, 4.0, {}), b=(1, 2.0, 2.0, {}), c=(1, 1.5, 1.5, {}), d=(1, 0.5, 0.5, {})
        )
        self.assertEqual(names(hot_spots(stats, 0.25)), ["a"])
        self.assertEqual(names(hot_spots(stats, 0.625)), ["a", "b"])
        self.assertEqual(names(hot_spots(stats, 0.875)), ["a", "b", "c"])

    # rule: at least this share
    def test_exactly(self):
        """hot_spots: stops at exactly the share"""
        stats = profile(a=(1, 4.0, 4.0, {}), b=(1, 2.0, 2.0, {}), c=(1, 2.0625, 2.0625, {}))
        self.assertEqual(len(hot_spots(stats, 0.75)), 2)
        stats = profile(a=(1, 4.0, 4.0, {}), b=(1, 3.0, 3.0, {}), c=(1, 1.0, 1.0, {}))
        self.assertEqual(names(hot_spots(stats, 0.5)), ["a"])

    # rule: hot_spots(stats, share=0.8)
    def test_spots_default(self):
        """hot_spots: takes 0.8 as the share if none is given"""
        stats = profile(a=(1, 7.9, 7.9, {}), b=(1, 1.1, 1.1, {}), c=(1, 1.0, 1.0, {}))
        self.assertEqual(names(hot_spots(stats)), ["a", "b"])
        stats = profile(a=(1, 8.1, 8.1, {}), b=(1, 1.0, 1.0, {}), c=(1, 0.9, 0.9, {}))
        self.assertEqual(names(hot_spots(stats)), ["a"])

    # rule: share of all own times
    def test_total(self):
        """hot_spots: takes the share of all own times, however deep the calls go"""
        stats = profile(
            main=(1, 2.0, 16.0, {}),
            load=(1, 4.0, 14.0, {"main": (1, 14.0)}),
            parse=(1, 10.0, 10.0, {"load": (1, 10.0)}),
        )
        self.assertEqual(names(hot_spots(stats, 0.75)), ["parse", "load"])

    # rule: the fewest functions
    def test_whole(self):
        """hot_spots: leaves out functions that took no time, even for a share of 1"""
        stats = profile(a=(1, 0.0, 3.0, {}), b=(1, 2.0, 2.0, {}), c=(5, 1.0, 1.0, {}))
        self.assertEqual(names(hot_spots(stats, 1)), ["b", "c"])

    # rule: own times
    def test_few_calls(self):
        """hot_spots: goes by the time of all calls, not of one"""
        stats = profile(once=(1, 2.0, 2.0, {}), often=(600, 6.0, 6.0, {}))
        self.assertEqual(names(hot_spots(stats, 0.75)), ["often"])

    # rule: named by a tuple (file, line, name)
    def test_same_name(self):
        """hot_spots: tells functions of the same name in different files apart"""
        self.assertEqual(hot_spots(stats_of(TABLE), 0.875), [SUM, SAVE, LOAD])

    # rule: named by a tuple (file, line, name)
    def test_same_file_name(self):
        """hot_spots: tells files of the same name in different folders apart"""
        here, there = ("/srv/a/views.py", 4, "get"), ("/srv/b/views.py", 4, "get")
        stats = stats_of({here: (1, 1, 3.0, 3.0, {}), there: (1, 1, 5.0, 5.0, {})})
        self.assertEqual(hot_spots(stats, 1), [there, here])

    # rule: whose own times make up at least this share of all own times
    def test_small_times(self):
        """hot_spots: copes with microseconds"""
        stats = profile(a=(1, 0.00001, 0.00001, {}), b=(1, 0.00003, 0.00003, {}))
        self.assertEqual(names(hot_spots(stats, 0.9)), ["b", "a"])
        self.assertEqual(names(hot_spots(stats, 0.5)), ["b"])

    # rule: all three return lists, empty if nothing was measured
    def test_spots_nothing(self):
        """hot_spots: returns an empty list if nothing was measured, or no time"""
        self.assertEqual(hot_spots(profile()), [])
        self.assertEqual(hot_spots(profile(main=(1, 0.0, 0.0, {}))), [])

    # rule: a share that is not above 0
    def test_share_too_small(self):
        """hot_spots: raises ValueError for a share of 0 or below"""
        with self.assertRaises(ValueError):
            hot_spots(stats_of(TABLE), 0)
        with self.assertRaises(ValueError):
            hot_spots(stats_of(TABLE), -0.5)

    # rule: and at most 1 raises ValueError
    def test_share_too_large(self):
        """hot_spots: raises ValueError for a share above 1, such as 80"""
        with self.assertRaises(ValueError):
            hot_spots(stats_of(TABLE), 80)
        with self.assertRaises(ValueError):
            hot_spots(stats_of(TABLE), 1.5)

    # rule: a share that is not above 0 and at most 1 raises ValueError
    def test_share_is_no_number(self):
        """hot_spots: raises ValueError for NaN, which is not above 0 either"""
        with self.assertRaises(ValueError):
            hot_spots(stats_of(TABLE), float("nan"))

    # rule: a share that is not above 0 and at most 1 raises ValueError
    def test_share_of_nothing(self):
        """hot_spots: raises ValueError for a wrong share even if nothing was measured"""
        with self.assertRaises(ValueError):
            hot_spots(profile(), 2)

    # rule: a pstats.Stats and do not change it
    def test_spots_unchanged(self):
        """hot_spots: leaves the stats as they are"""
        self.assertEqual(changed_by(hot_spots), [])


class HotPathTest(unittest.TestCase):
    # rule: goes on with the callee that took the longest cumulative time for this caller
    def test_down(self):
        """hot_path: leads down to where the time is spent"""
        stats = profile(
            parse=(9, 6.0, 6.0, {"load": (9, 6.0)}),
            load=(3, 1.0, 7.0, {"main": (3, 7.0)}),
            save=(1, 0.5, 0.5, {"main": (1, 0.5)}),
            main=(1, 0.5, 8.0, {}),
        )
        self.assertEqual(names(hot_path(stats)), ["main", "load", "parse"])

    # rule: named by a tuple (file, line, name)
    def test_path_keys(self):
        """hot_path: names functions by file, line and name"""
        self.assertEqual(hot_path(stats_of(TABLE)), [MAIN, SAVE, SUM])

    # rule: ends with one that calls nothing
    def test_one(self):
        """hot_path: is one function long when it calls nothing"""
        self.assertEqual(names(hot_path(profile(main=(1, 2.0, 2.0, {})))), ["main"])

    # rule: the longest cumulative time
    def test_cumulative(self):
        """hot_path: chooses the callee by cumulative time, not by own time or calls"""
        stats = profile(
            main=(1, 0.5, 9.0, {}),
            busy=(90, 2.5, 2.5, {"main": (90, 2.5)}),
            lazy=(1, 0.25, 6.0, {"main": (1, 6.0)}),
            deep=(1, 5.75, 5.75, {"lazy": (1, 5.75)}),
        )
        self.assertEqual(names(hot_path(stats)), ["main", "lazy", "deep"])

    # rule: for this caller
    def test_on_behalf(self):
        """hot_path: counts what a callee took for this caller, not for others"""
        stats = profile(
            main=(1, 0.5, 16.0, {}),
            report=(1, 0.5, 9.0, {"main": (1, 9.0)}),
            sync=(1, 0.5, 6.5, {"main": (1, 6.5)}),
            query=(80, 8.5, 8.5, {"report": (30, 2.5), "sync": (50, 6.0)}),
            layout=(1, 6.0, 6.0, {"report": (1, 6.0)}),
        )
        self.assertEqual(names(hot_path(stats)), ["main", "report", "layout"])

    # rule: goes on with the callee that took the longest cumulative time for this caller
    def test_second_caller(self):
        """hot_path: finds callees that another function calls as well"""
        stats = profile(
            main=(1, 0.5, 9.0, {}),
            check=(1, 0.5, 1.5, {"main": (1, 1.5)}),
            build=(1, 0.5, 7.0, {"main": (1, 7.0)}),
            hash=(9, 7.5, 7.5, {"check": (2, 1.0), "build": (7, 6.5)}),
        )
        self.assertEqual(names(hot_path(stats)), ["main", "build", "hash"])

    # rule: ends with one that calls nothing
    def test_to_the_end(self):
        """hot_path: goes on to a callee that took less than the function itself"""
        stats = profile(
            main=(1, 1.0, 9.0, {}),
            work=(1, 5.0, 8.0, {"main": (1, 8.0)}),
            log=(7, 3.0, 3.0, {"work": (7, 3.0)}),
        )
        self.assertEqual(names(hot_path(stats)), ["main", "work", "log"])

    # rule: ends with one that calls nothing
    def test_no_time(self):
        """hot_path: goes on to a callee that took no time"""
        stats = profile(main=(1, 2.0, 2.0, {}), check=(3, 0.0, 0.0, {"main": (3, 0.0)}))
        self.assertEqual(names(hot_path(stats)), ["main", "check"])

    # rule: begins with the function that nothing calls
    def test_top_without_own_time(self):
        """hot_path: begins with the function that nothing calls, even if its callee took as long"""
        stats = profile(work=(1, 3.0, 3.0, {"main": (1, 3.0)}), main=(1, 0.0, 3.0, {}))
        self.assertEqual(names(hot_path(stats)), ["main", "work"])

    # rule: empty if nothing was measured
    def test_path_nothing(self):
        """hot_path: returns an empty list if nothing was measured"""
        self.assertEqual(hot_path(profile()), [])

    # rule: a pstats.Stats and do not change it
    def test_path_unchanged(self):
        """hot_path: leaves the stats as they are"""
        self.assertEqual(changed_by(hot_path), [])


class RepeatedCallsTest(unittest.TestCase):
    # rule: how often this caller called the callee for each call of the caller
    def test_ratio(self):
        """repeated_calls: divides by the calls of the caller"""
        stats = profile(
            main=(1, 0.5, 9.0, {}),
            page=(5, 0.5, 8.0, {"main": (5, 8.0)}),
            query=(60, 7.5, 7.5, {"page": (60, 7.5)}),
        )
        self.assertEqual(named(repeated_calls(stats)), [("page", "query", 12)])

    # rule: returns tuples (caller, callee, times)
    # rule: named by a tuple (file, line, name)
    def test_calls_keys(self):
        """repeated_calls: names functions by file, line and name, the most repeated first"""
        self.assertEqual(
            repeated_calls(stats_of(TABLE)),
            [(MAIN, LOAD, 40), (MAIN, SAVE, 20), (SAVE, SUM, 15), (LOAD, SUM, 10)],
        )

    # rule: highest times first
    def test_order(self):
        """repeated_calls: lists the highest ratio first"""
        stats = profile(
            main=(2, 0.5, 9.0, {}),
            a=(30, 1.0, 1.0, {"main": (30, 1.0)}),
            b=(90, 1.0, 1.0, {"main": (90, 1.0)}),
            c=(60, 5.0, 5.0, {"main": (60, 5.0)}),
        )
        self.assertEqual(
            named(repeated_calls(stats)), [("main", "b", 45), ("main", "c", 30), ("main", "a", 15)]
        )

    # rule: it leaves out what is below ratio
    def test_at_least(self):
        """repeated_calls: includes what has exactly the ratio, and nothing below it"""
        stats = profile(
            main=(4, 0.5, 9.0, {}),
            exact=(12, 1.0, 1.0, {"main": (12, 1.0)}),
            below=(11, 1.0, 1.0, {"main": (11, 1.0)}),
        )
        self.assertEqual(named(repeated_calls(stats, 3)), [("main", "exact", 3)])

    # rule: it leaves out what is below ratio
    def test_ratio_zero(self):
        """repeated_calls: leaves nothing out for a ratio of 0"""
        stats = profile(main=(4, 0.5, 9.0, {}), once=(2, 1.0, 1.0, {"main": (2, 1.0)}))
        self.assertEqual(named(repeated_calls(stats, 0)), [("main", "once", 0.5)])

    # rule: repeated_calls(stats, ratio=10)
    def test_calls_default(self):
        """repeated_calls: takes 10 as the ratio if none is given"""
        stats = profile(
            main=(2, 0.5, 9.0, {}),
            ten=(20, 1.0, 1.0, {"main": (20, 1.0)}),
            nearly=(19, 1.0, 1.0, {"main": (19, 1.0)}),
        )
        self.assertEqual(named(repeated_calls(stats)), [("main", "ten", 10)])

    # rule: how often this caller called the callee for each call of the caller
    def test_fraction(self):
        """repeated_calls: does not round the ratio"""
        stats = profile(main=(4, 0.5, 9.0, {}), a=(51, 1.0, 1.0, {"main": (51, 1.0)}))
        self.assertEqual(named(repeated_calls(stats)), [("main", "a", 12.75)])

    # rule: how often this caller called the callee for each call of the caller
    def test_each_caller(self):
        """repeated_calls: counts the calls of each caller separately"""
        stats = profile(
            page=(2, 0.5, 9.0, {}),
            feed=(2, 0.5, 9.0, {}),
            query=(64, 7.5, 7.5, {"page": (4, 0.5), "feed": (60, 7.0)}),
        )
        self.assertEqual(named(repeated_calls(stats)), [("feed", "query", 30)])

    # rule: how often this caller called the callee for each call of the caller
    def test_two_callers(self):
        """repeated_calls: lists a callee once for each caller that repeats it"""
        stats = profile(
            page=(1, 0.5, 9.0, {}),
            feed=(3, 0.5, 9.0, {}),
            query=(110, 7.5, 7.5, {"page": (20, 0.5), "feed": (90, 7.0)}),
        )
        self.assertEqual(
            named(repeated_calls(stats)), [("feed", "query", 30), ("page", "query", 20)]
        )

    # rule: empty if nothing was measured
    def test_calls_nothing(self):
        """repeated_calls: returns an empty list if nothing was measured, or nothing repeated"""
        self.assertEqual(repeated_calls(profile()), [])
        self.assertEqual(repeated_calls(profile(main=(500, 0.5, 9.0, {}))), [])

    # rule: a pstats.Stats and do not change it
    def test_calls_unchanged(self):
        """repeated_calls: leaves the stats as they are"""
        self.assertEqual(changed_by(repeated_calls), [])


if __name__ == "__main__":
    unittest.main()
