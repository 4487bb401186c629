import threading
import time
import unittest

import clock
import schedules
from solution import fetch_all


class Site:
    """Urls that take a second to answer, or what is said, and may raise; it notes who asks."""

    def __init__(self, seconds=None, errors=None):
        self.seconds = seconds or {}
        self.errors = errors or {}
        self.began = []
        self.threads = set()
        self.running = 0
        self.most = 0

    def fetch(self, url):
        self.began.append((url, time.monotonic()))
        self.threads.add(threading.current_thread())
        self.running += 1
        self.most = max(self.most, self.running)
        time.sleep(self.seconds.get(url, 1))
        self.running -= 1
        if url in self.errors:
            raise self.errors[url]
        return f"{url}!"

    def fetched(self):
        """The urls that were asked for, in the order of the alphabet."""
        return "".join(sorted(url for url, _ in self.began))

    def begins(self):
        """When each url was asked for, in seconds since the first."""
        first = self.began[0][1]
        return {url: round(moment - first, 3) for url, moment in self.began}

    def __repr__(self):
        return "Site()"


def seconds_of(function, *arguments):
    """The seconds that a call takes."""
    with clock.watch() as spent:
        function(*arguments)
    return spent.seconds


def threads_left():
    """How many threads there are besides the main one."""
    return threading.active_count() - 1


class FetchAllTest(unittest.TestCase):
    # given: write a function fetch_all(fetch, urls, limit)
    # given: time is simulated: a sleep takes no real time
    # rule: returns a list with the result for every string, in the order of urls
    def test_order(self):
        """returns the results in the order of the urls, whichever ends first"""
        site = Site(seconds={"a": 100, "c": 2})
        self.assertEqual(fetch_all(site.fetch, ["a", "b", "c"], 3), ["a!", "b!", "c!"])

    # rule: returns a list with the result for every string, in the order of urls
    def test_order_below_the_limit(self):
        """returns the results in the order of the urls when some have to wait"""
        site = Site(seconds={"f": 5, "c": 4})
        self.assertEqual(
            fetch_all(site.fetch, ["f", "b", "a", "c", "e", "d"], 2),
            ["f!", "b!", "a!", "c!", "e!", "d!"],
        )

    # rule: it calls fetch(url) once for each different string in urls
    def test_once(self):
        """fetches a url once that occurs more than once"""
        site = Site()
        fetch_all(site.fetch, ["a", "b", "a", "c", "b", "a"], 3)
        self.assertEqual(site.fetched(), "abc")

    # rule: it calls fetch(url) once for each different string in urls
    def test_any_string(self):
        """takes any string for a url, the empty one too, and tells those apart that look alike"""
        self.assertEqual(
            fetch_all(Site().fetch, ["a", "", "A", "a/", " a"], 2), ["a!", "!", "A!", "a/!", " a!"]
        )

    # rule: a list with the result for every string
    def test_repeats(self):
        """returns the result of a url at each place where it occurs"""
        site = Site(seconds={"a": 2})
        self.assertEqual(
            fetch_all(site.fetch, ["b", "a", "a", "c", "b"], 2), ["b!", "a!", "a!", "c!", "b!"]
        )

    # rule: it calls fetch(url) once for each different string in urls
    # rule: as soon as one ends, the next begins
    def test_repeats_take_no_thread(self):
        """lets no thread wait for a url that another one is fetching"""
        site = Site(seconds={"a": 4})
        fetch_all(site.fetch, ["a", "a", "b", "c"], 2)
        self.assertEqual(site.begins(), {"a": 0, "b": 0, "c": 1})

    # rule: at most limit calls are made at once
    def test_most_at_once(self):
        """makes as many calls at once as the limit allows, and no more"""
        site = Site(seconds={"a": 3, "c": 4, "e": 5, "f": 2})
        fetch_all(site.fetch, ["a", "b", "c", "d", "e", "f", "g"], 3)
        self.assertEqual(site.most, 3)

    # rule: as soon as one ends, the next begins
    def test_begins(self):
        """begins the next call as soon as one ends, and not once all have ended"""
        site = Site(seconds={"a": 3, "b": 1, "c": 1.5, "d": 2})
        fetch_all(site.fetch, ["a", "b", "c", "d"], 2)
        self.assertEqual(site.begins(), {"a": 0, "b": 0, "c": 1, "d": 2.5})

    # rule: the next begins, in the order of urls
    def test_order_of_beginning(self):
        """begins the calls in the order of the urls"""
        site = Site()
        fetch_all(site.fetch, ["d", "a", "e", "b", "c"], 2)
        self.assertEqual("".join(url for url, _ in site.began), "daebc")

    # rule: as soon as one ends, the next begins
    def test_seconds(self):
        """takes no longer than the limit makes it"""
        site = Site(seconds={"a": 4})
        self.assertEqual(seconds_of(fetch_all, site.fetch, ["a", "b", "c", "d"], 2), 4)

    # rule: at most limit calls are made at once
    def test_one_at_a_time(self):
        """makes one call at a time with a limit of 1"""
        site = Site(seconds={"a": 2})
        fetch_all(site.fetch, ["a", "b", "c"], 1)
        self.assertEqual((site.most, site.begins()), (1, {"a": 0, "b": 2, "c": 3}))

    # rule: at most limit calls are made at once
    def test_more_than_enough(self):
        """makes all calls at once when the limit is larger than their number"""
        site = Site(seconds={"b": 3})
        self.assertEqual(seconds_of(fetch_all, site.fetch, ["a", "b", "c"], 100), 3)

    # rule: in no more than limit threads
    def test_threads(self):
        """uses no more threads than the limit says, however many urls there are"""
        site = Site()
        fetch_all(site.fetch, list("abcdefgh"), 3)
        self.assertLessEqual(len(site.threads), 3)

    # rule: when fetch_all returns, none of its threads is left running
    def test_nothing_left(self):
        """leaves no thread when it returns"""
        fetch_all(Site().fetch, ["a", "b", "c", "d"], 2)
        self.assertEqual(threads_left(), 0)

    # rule: when fetch_all returns, none of its threads is left running
    def test_nothing_left_after_an_error(self):
        """leaves no thread when it returns and a call has raised"""
        site = Site(errors={"a": OSError("no answer")})
        fetch_all(site.fetch, ["a", "b", "c", "d"], 2)
        self.assertEqual(threads_left(), 0)

    # rule: if a call raises an exception, that exception object is its result
    def test_error(self):
        """returns the very exception object that a call raises, among the results"""
        error = OSError("no answer")
        site = Site(errors={"b": error})
        self.assertEqual(fetch_all(site.fetch, ["a", "b", "c"], 2), ["a!", error, "c!"])

    # rule: if a call raises an exception, that exception object is its result
    def test_any_error(self):
        """returns exceptions of any class"""
        errors = {"a": KeyError("a"), "b": ValueError("b"), "c": ZeroDivisionError()}
        site = Site(errors=errors)
        self.assertEqual(fetch_all(site.fetch, ["a", "b", "c"], 2), [*errors.values()])

    # rule: the other calls go on
    def test_others_go_on(self):
        """makes all other calls when more of them raise than there may be threads"""
        error = OSError("no answer")
        site = Site(errors={"a": error, "b": error, "c": error})
        self.assertEqual(
            fetch_all(site.fetch, ["a", "b", "c", "d", "e"], 2), [error, error, error, "d!", "e!"]
        )

    # rule: it calls fetch(url) once for each different string
    # rule: that exception object is its result
    def test_errors_are_not_tried_again(self):
        """fetches a url once that raises, and returns the exception at each place"""
        error = OSError("no answer")
        site = Site(errors={"a": error})
        self.assertEqual(fetch_all(site.fetch, ["a", "b", "a"], 1), [error, "b!", error])
        self.assertEqual(site.fetched(), "ab")

    # rule: any object may be a result, None too
    def test_any_result(self):
        """returns None, 0 and lists like any other result, and fetches them once too"""
        results = {"a": None, "b": 0, "c": []}
        asked = []

        def fetch(url):
            asked.append(url)
            return results[url]

        self.assertEqual(fetch_all(fetch, ["a", "b", "a", "c", "b"], 2), [None, 0, None, [], 0])
        self.assertEqual(sorted(asked), ["a", "b", "c"])

    # rule: urls is any iterable
    def test_iterator(self):
        """takes an iterator, which allows a single pass"""
        self.assertEqual(fetch_all(Site().fetch, iter("abca"), 2), ["a!", "b!", "c!", "a!"])

    # rule: urls … may be empty
    def test_empty(self):
        """returns an empty list for no urls"""
        self.assertEqual(fetch_all(Site().fetch, [], 3), [])

    # rule: a limit less than 1 raises ValueError before anything is fetched
    def test_no_limit(self):
        """raises ValueError for a limit of 0 or less, and fetches nothing"""
        site = Site()
        for limit in (0, -1):
            with self.subTest(limit=limit):
                with self.assertRaises(ValueError):
                    fetch_all(site.fetch, ["a", "b"], limit)
        self.assertEqual(site.fetched(), "")

    # rule: a limit less than 1 raises ValueError
    def test_no_limit_and_no_urls(self):
        """raises ValueError for a limit of 0 even when there are no urls"""
        with self.assertRaises(ValueError):
            fetch_all(Site().fetch, [], 0)

    # rule: each has a limit of its own
    def test_two_limits(self):
        """lets two calls at once make as many fetches each as their limits allow"""
        one, other = Site(seconds={"a": 2, "b": 2}), Site()

        def both():
            schedules.together(
                lambda: fetch_all(one.fetch, ["a", "b"], 1),
                lambda: fetch_all(other.fetch, ["c", "d", "e", "f"], 2),
            )

        self.assertEqual(seconds_of(both), 4)
        self.assertEqual((one.most, other.most), (1, 2))

    # rule: and shares no results with the others
    def test_remembers_nothing(self):
        """fetches again what an earlier call has fetched"""
        fetch_all(Site(errors={"b": OSError()}).fetch, ["a", "b"], 2)
        site = Site()
        self.assertEqual(fetch_all(site.fetch, ["b", "a", "c"], 2), ["b!", "a!", "c!"])
        self.assertEqual(site.fetched(), "abc")

    # rule: tests try many orders in which threads can run
    # rule: it calls fetch(url) once for each different string
    @schedules.every
    def test_every_order(self):
        """returns every result, and fetches each url once, in whatever order its threads run"""
        asked = []

        def fetch(url):
            asked.append(url)
            return f"{url}!"

        self.assertEqual(fetch_all(fetch, ["a", "b", "a", "b"], 2), ["a!", "b!", "a!", "b!"])
        self.assertEqual(sorted(asked), ["a", "b"])

    # rule: at most limit calls are made at once
    # rule: when fetch_all returns, none of its threads is left running
    @schedules.every
    def test_every_order_while_some_wait(self):
        """keeps the limit and leaves no thread, in whatever order its threads run"""
        site = Site(errors={"b": OSError("no answer")})
        results = fetch_all(site.fetch, ["a", "b", "c", "a"], 2)
        self.assertEqual([str(result) for result in results], ["a!", "no answer", "c!", "a!"])
        self.assertEqual((site.most, site.fetched(), threads_left()), (2, "abc", 0))

    # rule: several threads may call fetch_all at once
    # rule: and shares no results with the others
    @schedules.every
    def test_two_calls_in_every_order(self):
        """keeps two calls apart that are made at the same time, in whatever order threads run"""
        self.assertEqual(
            schedules.together(
                lambda: fetch_all(str.upper, ["a", "b"], 1),
                lambda: fetch_all(str.title, ["b", "ab"], 1),
            ),
            [["A", "B"], ["B", "Ab"]],
        )


if __name__ == "__main__":
    unittest.main()
