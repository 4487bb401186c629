import queue
import threading
import time
import unittest

import schedules
from solution import process_all


class Scanner:
    """An iterable of items, each of which takes a while to come. It may end with an exception."""

    def __init__(self, items, every=0, error=None):
        self.items = items
        self.every = every
        self.error = error
        self.taken = 0

    def __iter__(self):
        for item in self.items:
            if self.every:
                time.sleep(self.every)
            self.taken += 1
            yield item
        if self.error is not None:
            raise self.error

    def __repr__(self):
        return f"Scanner({self.items!r})"


class Office:
    """Work that takes a second an item, or what is said, and notes when it begins and ends."""

    def __init__(self, seconds=None, errors=None):
        self.seconds = seconds or {}
        self.errors = errors or {}
        self.opened = time.monotonic()
        self.began = {}
        self.done = []
        self.running = 0
        self.most = 0

    def work(self, item):
        self.began[item] = round(time.monotonic() - self.opened, 3)
        self.running += 1
        self.most = max(self.most, self.running)
        time.sleep(self.seconds.get(item, 1))
        self.running -= 1
        if item in self.errors:
            raise self.errors[item]
        self.done.append(item)
        return f"{item}!"

    def __repr__(self):
        return "Office()"


class EqualToAll:
    """An object that is equal to everything."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1

    def __repr__(self):
        return "EqualToAll()"


class Endless:
    """A source that always has one more number. It stops all the same when it has given more than enough."""

    ENOUGH = 1000

    def __init__(self, step):
        self.step = step
        self.taken = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.taken == self.ENOUGH:
            raise StopIteration
        self.taken += 1
        return self.taken * self.step

    def __repr__(self):
        return "Endless()"


class Jammed:
    """A source that fails after some seconds, without any item."""

    def __init__(self, seconds, error):
        self.seconds = seconds
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        time.sleep(self.seconds)
        raise self.error

    def __repr__(self):
        return "Jammed()"


class Unreadable:
    """A source that fails when its iterator is asked for."""

    def __init__(self, error):
        self.error = error

    def __iter__(self):
        raise self.error

    def __repr__(self):
        return "Unreadable()"


def result_of(sources, work, workers, room):
    """What process_all returns, or the exception that it raises."""
    try:
        return process_all(sources, work, workers, room)
    except Exception as error:
        return error


def raised_by(sources, work, workers, room):
    """The exception that process_all raises."""
    result = result_of(sources, work, workers, room)
    return result if isinstance(result, Exception) else None


def threads_left_by(sources, work, workers, room):
    """How many threads there are more after process_all than before."""
    before = threading.active_count()
    result_of(sources, work, workers, room)
    return threading.active_count() - before


def taken_after(seconds, scanners, sources, work, workers, room):
    """How many items are read from the scanners some seconds after process_all has begun."""
    thread = threading.Thread(target=result_of, args=(sources, work, workers, room))
    thread.start()
    time.sleep(seconds)
    taken = sum(scanner.taken for scanner in scanners)
    thread.join()
    return taken


def same(item):
    """The item itself."""
    return item


def fails(item):
    """Nothing: it raises ValueError."""
    raise ValueError(item)


# given: write a function process_all(sources, work, workers, room) that uses threads
# given: time is simulated
class ProcessAllTest(unittest.TestCase):
    # rule: each of their items goes through work(item) once
    # rule: returns a list of the results, in any order
    def test_results(self):
        """returns the results of all items of all sources"""
        office = Office(seconds={"a": 5, "d": 3})
        self.assertEqual(
            sorted(process_all([["a", "b"], ["c", "d", "e"]], office.work, 3, 2)),
            ["a!", "b!", "c!", "d!", "e!"],
        )

    # rule: returns a list of the results
    def test_list(self):
        """returns a list"""
        self.assertEqual(process_all([["a"]], str.upper, 2, 2), ["A"])

    # rule: each of their items goes through work(item) once
    def test_little_room(self):
        """puts every item through once, however little room there is"""
        seen = []
        self.assertEqual(
            sorted(process_all([range(0, 20, 2), range(1, 20, 2)], str, 1, 1)),
            sorted(str(number) for number in range(20)),
        )
        process_all(["abcdefgh", "ijk"], seen.append, 2, 1)
        self.assertEqual("".join(sorted(seen)), "abcdefghijk")

    # rule: returns a list of the results
    def test_repeated_items(self):
        """works on an item that occurs twice twice, and returns both results"""
        self.assertEqual(sorted(process_all(["aab", "ba"], str.upper, 2, 2)), [*"AAABB"])

    # rule: sources is a list of iterables, which are read at the same time
    def test_sources_at_the_same_time(self):
        """reads the sources at the same time"""
        office = Office()
        process_all([Scanner("ab", every=3), Scanner("cd", every=3)], office.work, 2, 9)
        self.assertEqual(office.began, {"a": 3, "c": 3, "b": 6, "d": 6})

    # rule: sources is a list of iterables, which are read at the same time
    def test_many_sources(self):
        """reads forty sources at the same time"""
        office = Office()
        process_all([Scanner([n], every=5) for n in range(40)], office.work, 40, 40)
        self.assertEqual(max(office.began.values()), 5)

    # rule: a source may be empty or slow
    def test_slow_source(self):
        """does not have a fast source wait for a slow one"""
        office = Office()
        process_all([Scanner("ab", every=9), Scanner("cd", every=2)], office.work, 1, 1)
        self.assertEqual(office.began, {"c": 2, "d": 4, "a": 9, "b": 18})

    # rule: at most workers items are worked on at once, each in a thread
    def test_most_at_once(self):
        """works on as many items at once as there are workers, and on no more"""
        office = Office(seconds={"a": 3, "e": 4})
        process_all(["abcd", "efgh"], office.work, 3, 2)
        self.assertEqual(office.most, 3)

    # rule: at most workers items are worked on at once
    def test_one_worker(self):
        """works on one item at a time with a single worker"""
        office = Office()
        process_all(["ab", "cd", "ef"], office.work, 1, 3)
        self.assertEqual((office.most, sorted(office.done)), (1, [*"abcdef"]))

    # rule: as soon as one is done and another is there, that begins
    def test_begins(self):
        """begins the next item as soon as one is done, and not once all are"""
        office = Office(seconds={"a": 4, "b": 1, "c": 1.5})
        process_all(["abcd"], office.work, 2, 1)
        self.assertEqual(office.began, {"a": 0, "b": 0, "c": 1, "d": 2.5})

    # rule: as soon as one is done and another is there, that begins
    def test_begins_while_reading(self):
        """begins an item as soon as it is read, while others are still to come"""
        office = Office()
        process_all([Scanner("abc", every=4)], office.work, 2, 2)
        self.assertEqual(office.began, {"a": 4, "b": 8, "c": 12})

    # rule: each source may be one item ahead of that, but no more
    def test_room(self):
        """reads no more items ahead than there is room for"""
        office = Office()
        scanner = Scanner(range(20))
        taken = taken_after(0.5, [scanner], [scanner], office.work, workers=3, room=2)
        self.assertIn(taken, (5, 6))

    # rule: each source may be one item ahead of that, but no more
    def test_room_is_shared(self):
        """has one room for all sources, and not one for each"""
        office = Office()
        scanners = [Scanner(range(20)), Scanner(range(20, 40))]
        taken = taken_after(3.5, scanners, scanners, office.work, workers=2, room=4)
        self.assertIn(taken, (12, 13, 14))

    # rule: meanwhile further items are read until room of them wait
    def test_room_is_used(self):
        """reads items ahead while all workers are busy"""
        office = Office(seconds={"a": 4, "b": 0, "c": 0, "d": 0})
        process_all([Scanner("abcd", every=1)], office.work, 1, 3)
        self.assertEqual(office.began, {"a": 1, "b": 5, "c": 5, "d": 5})

    # rule: a source may be empty or slow
    def test_very_slow(self):
        """waits for a source that takes long, and for work that does"""
        office = Office(seconds={"a": 500, "c": 500})
        self.assertEqual(
            process_all([Scanner("abc", every=200)], office.work, 1, 1), ["a!", "b!", "c!"]
        )

    # rule: a source may be empty or slow
    def test_empty(self):
        """returns an empty list when no source has an item, or when there is none"""
        self.assertEqual(process_all([[], "", iter(())], same, 3, 2), [])
        self.assertEqual(process_all([], same, 3, 2), [])

    # rule: at most workers items
    def test_more_workers_than_items(self):
        """ends when there are more workers than items"""
        self.assertEqual(sorted(process_all(["a", "b"], str.upper, 5, 9)), ["A", "B"])

    # rule: anything may be an item or a result, None too
    def test_any_item(self):
        """takes None, 0, False and lists for items and results"""
        self.assertEqual(process_all([[None, 0, [], None, False]], same, 1, 2), [None, 0, [], None, False])

    # rule: anything may be an item
    def test_strange_items(self):
        """takes exceptions, and objects that are equal to everything, for items"""
        items = [EqualToAll(), EqualToAll(), queue.ShutDown, StopIteration(), "a"]
        self.assertEqual(repr(process_all([items], same, 1, 1)), repr(items))

    # rule: the first exception reaches the caller, as it is
    def test_error(self):
        """raises the very exception that the work raises"""
        error = OSError("torn page")
        office = Office(errors={"c": error})
        self.assertIs(raised_by(["abc", "defgh"], office.work, 2, 1), error)

    # rule: if work or a source raises
    def test_error_of_the_last_item(self):
        """raises the exception of the last item, after all sources have ended"""
        error = OSError("torn page")
        office = Office(seconds={"c": 5}, errors={"c": error})
        self.assertIs(raised_by(["abc"], office.work, 2, 2), error)

    # rule: if work or a source raises
    def test_error_of_every_worker(self):
        """does not hang when the work on every item fails"""
        self.assertEqual(type(raised_by(["abcdefgh", "ijklmn"], fails, 2, 1)), ValueError)

    # rule: if work or a source raises
    def test_error_of_a_source(self):
        """raises the very exception that a source raises"""
        error = OSError("paper jam")
        sources = [Scanner("ab", every=1), Scanner("c", every=2, error=error)]
        self.assertIs(raised_by(sources, Office().work, 2, 1), error)

    # rule: if work or a source raises
    def test_error_of_a_source_at_once(self):
        """raises the exception of a source that cannot even be opened"""
        error = OSError("no scanner")
        self.assertIs(raised_by(["abcdefgh", Unreadable(error)], Office().work, 2, 1), error)

    # rule: if work or a source raises
    def test_exceptions_of_queues(self):
        """does not take an exception of the work for the end of a queue"""
        shut, empty = queue.ShutDown("by the work"), queue.Empty("by the work")
        self.assertIs(raised_by(["abc"], Office(errors={"b": shut}).work, 1, 1), shut)
        self.assertIs(raised_by(["abc"], Office(errors={"b": empty}).work, 1, 1), empty)

    # rule: if work or a source raises
    def test_exceptions_of_queues_from_a_source(self):
        """does not take an exception of a source for the end of a queue"""
        shut, full = queue.ShutDown("by a source"), queue.Full("by a source")
        self.assertIs(raised_by([Scanner("a", error=shut)], Office().work, 1, 1), shut)
        self.assertIs(raised_by([Scanner("a", error=full)], Office().work, 1, 1), full)

    # rule: the first exception reaches the caller
    def test_first_exception(self):
        """raises the first exception, even if work that had begun fails later"""
        first, later = OSError("first"), ValueError("later")
        office = Office(seconds={"a": 5, "b": 2}, errors={"a": later, "b": first})
        self.assertIs(raised_by(["a", "b"], office.work, 2, 1), first)

    # rule: the first exception reaches the caller
    def test_first_exception_is_that_of_the_work(self):
        """raises the first exception, even if a source fails later"""
        first, later = OSError("first"), ValueError("later")
        office = Office(errors={"a": first})
        self.assertIs(raised_by(["a", Jammed(3, later)], office.work, 2, 1), first)

    # rule: the first exception reaches the caller
    def test_first_exception_is_that_of_a_source(self):
        """raises the first exception, even if work that had begun fails after a source"""
        first, later = OSError("first"), ValueError("later")
        office = Office(seconds={"a": 5}, errors={"a": later})
        self.assertIs(raised_by([Jammed(3, first), "a"], office.work, 2, 1), first)

    # rule: work that has begun is done to its end
    def test_work_is_done_to_its_end(self):
        """raises only when the work that had begun is done"""
        office = Office(seconds={"a": 9, "c": 6}, errors={"b": OSError("torn page")})
        result_of(["a", "b", "c"], office.work, 3, 1)
        self.assertEqual((sorted(office.done), office.running), (["a", "c"], 0))

    # rule: no other begins
    def test_no_other_begins(self):
        """begins no other item once one has failed"""
        office = Office(seconds={"a": 9}, errors={"b": OSError("torn page")})
        result_of(["abcdefgh", Scanner("ijk", every=2)], office.work, 2, 3)
        self.assertEqual(sorted(office.began), ["a", "b"])

    # rule: no other begins
    def test_idle_worker(self):
        """does not begin an item either that a waiting worker gets once one has failed"""
        office = Office(errors={"a": OSError("torn page")})
        result_of(["a", Scanner("b", every=3)], office.work, 2, 1)
        self.assertEqual(office.began, {"a": 0})

    # rule: no other begins
    def test_no_other_begins_after_a_source(self):
        """begins no other item once a source has failed"""
        office = Office(seconds={"a": 5})
        result_of([Scanner("abcd", error=OSError("paper jam"))], office.work, 1, 9)
        self.assertLessEqual(len(office.began), 1)

    # rule: each source gives at most one more item
    def test_no_source_is_read_on(self):
        """reads at most one more item from each source once one has failed"""
        office = Office(errors={"b": OSError("torn page")})
        scanner = Scanner("cdefghij", every=3)
        result_of(["ab", scanner], office.work, 1, 9)
        self.assertLessEqual(scanner.taken, 1)

    # rule: each source gives at most one more item, even if it has no end
    def test_endless_source(self):
        """gives up sources without an end when the work fails"""
        error = OSError("torn page")
        office = Office(errors={7: error, -7: error})
        sources = [Endless(1), Endless(-1)]
        self.assertIs(raised_by(sources, office.work, 2, 3), error)
        self.assertLess(sum(source.taken for source in sources), Endless.ENOUGH)

    # rule: each source gives at most one more item, even if it has no end
    def test_endless_source_beside_a_broken_one(self):
        """gives up a source without an end when another source fails"""
        error = OSError("paper jam")
        endless = Endless(1)
        self.assertIs(raised_by([endless, Jammed(3, error)], Office().work, 2, 3), error)
        self.assertLess(endless.taken, Endless.ENOUGH)

    # rule: however it ends, no thread that it started is left
    def test_no_thread_is_left(self):
        """leaves no thread behind when all is done"""
        self.assertEqual(threads_left_by(["abc", "def"], Office().work, 4, 2), 0)

    # rule: however it ends, no thread that it started is left
    def test_no_thread_is_left_by_an_error(self):
        """leaves no thread behind when the work or a source raises"""
        office = Office(seconds={"a": 9}, errors={"b": OSError("torn page")})
        self.assertEqual(threads_left_by(["abcdef", "ghijkl"], office.work, 2, 1), 0)
        sources = [Scanner("ab", every=9), Scanner("", error=OSError("paper jam"))]
        self.assertEqual(threads_left_by(sources, Office().work, 2, 1), 0)
        sources = ["ab", Unreadable(OSError("no scanner"))]
        self.assertEqual(threads_left_by(sources, Office().work, 2, 1), 0)

    # rule: calls share nothing
    def test_calls_share_nothing(self):
        """works again after a call, and after one that has failed"""
        self.assertEqual(process_all(["a"], str.upper, 1, 1), ["A"])
        result_of(["bcd"], fails, 1, 1)
        self.assertEqual(process_all(["e"], str.upper, 1, 1), ["E"])

    # rule: calls share nothing
    def test_calls_at_the_same_time(self):
        """keeps the results of calls apart that are made at the same time"""
        office = Office()
        self.assertEqual(
            schedules.together(
                lambda: sorted(process_all(["ab"], office.work, 1, 1)),
                lambda: sorted(process_all(["cd"], office.work, 1, 1)),
            ),
            [["a!", "b!"], ["c!", "d!"]],
        )

    # rule: workers or room less than 1 raises ValueError before any source is read
    def test_nobody_to_work(self):
        """raises ValueError without a worker or without room, and reads nothing"""
        for workers, room in ((0, 1), (1, 0), (-1, 5), (5, -1)):
            with self.subTest(workers=workers, room=room):
                scanner = Scanner("ab")
                with self.assertRaises(ValueError):
                    process_all([scanner], same, workers, room)
                self.assertEqual(scanner.taken, 0)

    # rule: tests try many orders in which threads can run
    @schedules.every(runs=150)
    def test_every_order_of_workers(self):
        """works on each item once, in whatever order the workers run"""
        self.assertEqual(sorted(process_all(["ab"], str.upper, 2, 1)), ["A", "B"])

    # rule: tests try many orders in which threads can run
    @schedules.every
    def test_every_order_of_the_end(self):
        """ends when two workers reach for the only item, in whatever order"""
        self.assertEqual(process_all(["a"], str.upper, 2, 1), ["A"])

    # rule: tests try many orders in which threads can run
    @schedules.every(runs=150)
    def test_every_order_of_sources(self):
        """ends with all results, in whatever order the sources end"""
        self.assertEqual(sorted(process_all(["a", "b"], str.upper, 1, 1)), ["A", "B"])

    # rule: tests try many orders in which threads can run
    @schedules.every(runs=150)
    def test_every_order_of_failing(self):
        """ends with an exception, in whatever order the threads run when the work fails"""
        self.assertEqual(type(raised_by(["abc", "def"], fails, 1, 1)), ValueError)
        self.assertEqual(threading.active_count(), 1)


if __name__ == "__main__":
    unittest.main()
