import gc
import runpy
import time
import tracemalloc
import unittest
from unittest import mock

import clock
import schedules
import solution
from cost import steps
from solution import RateLimiter

# All moments are sums of powers of two, so that floats hold them, and their differences, exactly.
DAYS = 2**20
HOUR = 3600


def seconds_of(function, *arguments):
    """The seconds that a call takes."""
    with clock.watch() as spent:
        steps(function, *arguments)  # ends one that never sleeps
    return spent.seconds


def together(*functions):
    """What functions return that are called at once, in a thread each."""
    results = []
    steps(lambda: results.extend(schedules.together(*functions)))
    return results


def gone(limiter, *asked):
    """The seconds at which requests go, when a thread each calls acquire at these."""
    began = time.monotonic()

    def request(second):
        time.sleep(second)
        limiter.acquire()
        return time.monotonic() - began

    return sorted(schedules.together(*(lambda at=at: request(at) for at in asked)))


def goes(limiter, *asked):
    """The seconds at which requests go, when a thread each calls acquire at these."""
    seconds = []
    steps(lambda: seconds.extend(gone(limiter, *asked)))
    return seconds


def waited(limiter):
    """The seconds that acquire waits."""
    began = time.monotonic()
    limiter.acquire()
    return time.monotonic() - began


def tries(limiter, *seconds):
    """What try_acquire returns at each of these seconds."""
    began = time.monotonic()
    answers = []
    for second in seconds:
        time.sleep(began + second - time.monotonic())
        answers.append(limiter.try_acquire())
    return answers


def tried_at_once(limiter, threads):
    """What try_acquire returns to so many threads that call it at the same time."""
    return sorted(schedules.together(*[limiter.try_acquire] * threads))


def tried_beside_acquire(limiter, second):
    """What try_acquire returns at that second, and how long acquire waits, which another thread calls now."""
    return schedules.together(
        lambda: tries(limiter, second)[0], lambda: waited(limiter)
    )


def used(limit, period, requests=1):
    """A limiter that has just let so many requests through."""
    limiter = RateLimiter(limit, period)
    for _ in range(requests):
        limiter.try_acquire()
    return limiter


def later(limiter, seconds):
    """The limiter, so many seconds later."""
    time.sleep(seconds)
    return limiter


def memory():
    """How many bytes are in use, without what is only waiting to be collected."""
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def memory_growth(request):
    """By how many bytes memory grows when that is called 100 times, with two seconds in between."""

    def growth():
        before = memory()
        for _ in range(100):
            request()
            time.sleep(2)
        time.sleep(60)
        return memory() - before

    tracemalloc.start()
    try:
        return min(growth() for _ in range(4))  # tables of the library grow too, now and then
    finally:
        tracemalloc.stop()


class SystemClock:
    """What time.time tells; `ahead` is by how many seconds somebody has set it forward."""

    ahead = 0
    _told = staticmethod(time.time)

    def time(self):
        return self._told() + self.ahead

    def time_ns(self):
        return round(self.time() * 10**9)


def waits_with_clock_set(ahead, second):
    """How long acquire waits, from second 2 to 8, when somebody sets the clock forward by so many seconds at that one."""
    system = SystemClock()

    def set_clock():
        time.sleep(second)
        system.ahead = ahead

    with mock.patch.multiple(time, time=system.time, time_ns=system.time_ns):
        limiter = runpy.run_path(solution.__file__)["RateLimiter"](1, 8)
        limiter.acquire()
        return together(set_clock, lambda: waited(later(limiter, 2)))[1]


# given: write a class RateLimiter(limit, period)
# given: threads share a limiter, and call it before each request
# given: time is simulated
class RateLimiterTest(unittest.TestCase):
    # rule: it returns as soon as one may go
    # rule: nothing else makes a request wait
    def test_room(self):
        """acquire: lets as many requests through at once as the limit says"""
        limiter = RateLimiter(3, 8)
        self.assertEqual([seconds_of(limiter.acquire) for _ in range(3)], [0, 0, 0])

    # rule: nothing else makes a request wait
    def test_long_period(self):
        """acquire: lets the first requests through at once, however long the period"""
        limiter = RateLimiter(2, DAYS)
        self.assertEqual([seconds_of(limiter.acquire) for _ in range(2)], [0, 0])

    # rule: and waits until then
    def test_waits(self):
        """acquire: waits until the oldest request no longer counts, and no longer than that"""
        self.assertEqual(goes(RateLimiter(3, 8), 0, 1, 2.5, 3.25), [0, 1, 2.5, 8])

    # rule: it returns as soon as one may go
    def test_one_by_one(self):
        """acquire: lets one request through whenever one no longer counts"""
        limiter = later(used(2, 8), 3)
        waits = [seconds_of(limiter.acquire) for _ in range(5)]
        self.assertEqual(waits, [0, 5, 3, 5, 3])

    # rule: at most limit requests are let through within any period seconds
    # rule: whichever threads ask
    def test_several_wait(self):
        """acquire: keeps to the limit when several threads have waited for the same moment"""
        self.assertEqual(goes(RateLimiter(2, 8), 0, 0, 1, 1, 1), [0, 0, 8, 8, 16])

    # rule: it returns as soon as one may go
    def test_wait_for_different_moments(self):
        """acquire: lets one waiting thread go at each moment at which a request no longer counts"""
        self.assertEqual(goes(RateLimiter(2, 8), 0, 4, 5, 5, 5), [0, 4, 8, 12, 16])

    # rule: whichever threads ask
    def test_many_threads(self):
        """acquire: keeps to the limit when many threads ask at once"""
        self.assertEqual(goes(RateLimiter(3, 8), *[0] * 8), [0, 0, 0, 8, 8, 8, 16, 16])

    # rule: whichever threads ask
    def test_main_thread_and_others(self):
        """acquire: counts what was let through in another thread"""
        self.assertEqual(goes(used(2, 8), 0, 1), [0, 8])

    # rule: within any period seconds, whenever these begin
    def test_around_a_boundary(self):
        """acquire: lets no more through around a full period than anywhere else"""
        self.assertEqual(goes(RateLimiter(2, 8), 7, 7, 9, 9), [7, 7, 15, 15])

    # rule: within any period seconds, whenever these begin
    def test_at_the_end_of_a_period(self):
        """acquire: counts a late request of one period in the next"""
        self.assertEqual(goes(RateLimiter(2, 8), 0, 7, 8, 8.5), [0, 7, 8, 15])

    # rule: within any period seconds, whenever these begin
    def test_after_a_pause(self):
        """acquire: lets no more through than the limit when nobody has asked for long"""
        self.assertEqual(goes(used(2, 8, requests=2), 64, 65, 66, 67), [64, 65, 72, 73])

    # rule: a request counts for exactly period seconds
    def test_short_period(self):
        """acquire: takes a period of a quarter of a second for what it is"""
        self.assertEqual(goes(RateLimiter(1, 0.25), 0, 0, 0), [0, 0.25, 0.5])

    # rule: a request counts for exactly period seconds
    def test_part_of_a_millisecond(self):
        """acquire: takes a period of 31.25 milliseconds for what it is"""
        self.assertEqual(goes(RateLimiter(1, 0.03125), 0, 0, 0), [0, 0.03125, 0.0625])

    # rule: if a request may go now, it lets one through and returns True
    # rule: otherwise it returns False
    def test_try(self):
        """try_acquire: returns True as often as the limit says, and then False"""
        self.assertEqual(tries(RateLimiter(3, 8), 0, 0, 1, 1, 2), [True, True, True, False, False])

    # rule: it lets one through and returns True
    # rule: otherwise it returns False
    def test_try_returns_bool(self):
        """try_acquire: returns True and False themselves"""
        limiter = RateLimiter(1, 8)
        self.assertIs(limiter.try_acquire(), True)
        self.assertIs(limiter.try_acquire(), False)

    # rule: try_acquire() never waits
    def test_try_does_not_wait(self):
        """try_acquire: takes no time, whether or not a request may go"""
        limiter = RateLimiter(1, 8)
        self.assertEqual([seconds_of(limiter.try_acquire) for _ in range(3)], [0, 0, 0])

    # rule: a request counts for exactly period seconds
    # rule: then another may go
    def test_exactly(self):
        """try_acquire: returns False until the period is over, and True at that very moment"""
        self.assertEqual(tries(RateLimiter(1, 8), 0, 7.9375, 8), [True, False, True])

    # rule: otherwise it returns False, and nothing is counted
    def test_failed_try(self):
        """try_acquire: does not count a try that returns False"""
        answers = tries(RateLimiter(1, 8), 0, 5, 7, 8, 15, 16)
        self.assertEqual(answers, [True, False, False, True, False, True])

    # rule: otherwise it returns False, and nothing is counted
    def test_failed_try_before_acquire(self):
        """acquire: does not wait for tries that have returned False"""
        limiter = used(2, 8, requests=6)
        self.assertEqual([seconds_of(limiter.acquire) for _ in range(2)], [8, 0])

    # rule: at most limit requests are let through within any period seconds
    def test_both_count(self):
        """acquire and try_acquire count each other's requests"""
        limiter = RateLimiter(2, 8)
        first = [seconds_of(limiter.acquire), limiter.try_acquire(), limiter.try_acquire()]
        time.sleep(3)
        then = [seconds_of(limiter.acquire), limiter.try_acquire(), limiter.try_acquire()]
        self.assertEqual((first, then), ([0, True, False], [5, True, False]))

    # rule: at most limit requests are let through within any period seconds
    def test_try_counts_one_that_has_waited(self):
        """try_acquire: counts a request that has waited from the moment at which it goes"""
        limiter = used(1, 8)
        waited = seconds_of(limiter.acquire)
        self.assertEqual((waited, tries(limiter, 0, 7.5, 8)), (8, [False, False, True]))

    # rule: within any period seconds
    def test_many_pass_at_different_moments(self):
        """try_acquire: forgets all requests whose period is over, and no others"""
        limiter = RateLimiter(4, 8)
        self.assertEqual(tries(limiter, 0, 1, 2, 7), [True] * 4)
        self.assertEqual(tries(limiter, 4, 4, 4, 4), [True, True, True, False])

    # rule: try_acquire() never waits
    def test_try_beside_waiting(self):
        """try_acquire: returns False at once while another thread waits in acquire"""
        limiter = used(1, 8)

        def ask():
            time.sleep(3)
            with clock.watch() as spent:
                answer = limiter.try_acquire()
            return answer, spent.seconds

        self.assertEqual(together(ask, lambda: waited(limiter)), [(False, 0), 8])

    # rule: if a request may go now, it lets one through and returns True
    def test_try_with_room_for_one_that_waits_too(self):
        """try_acquire: returns True when there is room for it and for the only thread that waits in acquire"""
        limiter = later(used(2, 8, requests=2), 1)
        self.assertEqual(together(lambda: tries(limiter, 7), lambda: waited(limiter)), [[True], 7])

    # rule: whoever waits sleeps until a request may go, and does not look again and again
    def test_sleeps(self):
        """acquire: sleeps while it waits, and does not look again and again"""
        limiter = used(1, DAYS)
        self.assertLess(steps(limiter.acquire), 1000)

    # rule: somebody may set the system clock meanwhile: that changes nothing
    def test_clock_set_back(self):
        """acquire: waits no longer when the system clock is set back"""
        self.assertEqual(waits_with_clock_set(-HOUR, second=1), 6)

    # rule: somebody may set the system clock meanwhile: that changes nothing
    def test_clock_set_back_in_a_wait(self):
        """acquire: waits no longer when the system clock is set back while it waits"""
        self.assertEqual(waits_with_clock_set(-HOUR, second=5), 6)

    # rule: somebody may set the system clock meanwhile: that changes nothing
    def test_clock_set_forward(self):
        """acquire: waits as long as ever when the system clock is set forward"""
        self.assertEqual(waits_with_clock_set(HOUR, second=1), 6)

    # rule: memory must not grow with each request
    def test_memory_of_acquire(self):
        """acquire: keeps nothing of requests that no longer count"""
        self.assertLess(memory_growth(RateLimiter(4, 3).acquire), 1000)

    # rule: memory must not grow with each request
    def test_memory_of_try(self):
        """try_acquire: keeps nothing of requests that no longer count"""
        self.assertLess(memory_growth(RateLimiter(4, 3).try_acquire), 1000)

    # rule: a limit less than 1 … raises ValueError
    def test_limit(self):
        """raises ValueError for a limit of 0 or less"""
        with self.assertRaises(ValueError):
            RateLimiter(0, 8)
        with self.assertRaises(ValueError):
            RateLimiter(-1, 8)

    # rule: a period that is not positive raises ValueError
    def test_period(self):
        """raises ValueError for a period of 0 or less"""
        with self.assertRaises(ValueError):
            RateLimiter(1, 0)
        with self.assertRaises(ValueError):
            RateLimiter(1, -0.5)

    # rule: limiters share nothing
    def test_two_limiters(self):
        """counts the requests of two limiters apart"""
        first, second, third = used(1, 8), RateLimiter(1, 8), RateLimiter(2, 16)
        self.assertEqual(tries(third, 0, 1, 2), [True, True, False])
        self.assertEqual([first.try_acquire(), second.try_acquire()], [False, True])
        self.assertEqual([first.try_acquire(), third.try_acquire()], [False, False])

    # rule: limiters share nothing
    def test_one_limiter_after_another(self):
        """counts nothing that an earlier limiter has let through"""
        self.assertEqual({RateLimiter(1, 8).try_acquire() for _ in range(20)}, {True})

    # rule: limiters share nothing
    def test_two_limiters_at_once(self):
        """acquire: waits for no thread that waits at another limiter"""
        first, second = used(1, 64), used(1, 8)
        self.assertEqual(together(lambda: gone(first, 0), lambda: gone(second, 1)), [[64], [8]])


# rule: tests try many orders in which threads can run
# given: which of several threads goes first is up to you
class TriesInEveryOrderTest(unittest.TestCase):
    # rule: whichever threads ask
    @schedules.every
    def test_two_tries(self):
        """try_acquire: lets one of two requests through when there is room for one, in whatever order"""
        self.assertEqual(tried_at_once(RateLimiter(1, 8), 2), [False, True])

    # rule: if a request may go now, it lets one through and returns True
    @schedules.every
    def test_two_tries_with_room(self):
        """try_acquire: lets both of two requests through when there is room for both, in whatever order"""
        limiter = RateLimiter(2, 8)
        self.assertEqual(tried_at_once(limiter, 2), [True, True])
        self.assertEqual(limiter.try_acquire(), False)

    # rule: whichever threads ask
    @schedules.every
    def test_two_tries_later(self):
        """try_acquire: lets one of two requests through once one no longer counts, in whatever order"""
        limiter = later(used(2, 8), 2)
        limiter.try_acquire()
        self.assertEqual(tried_at_once(later(limiter, 7), 2), [False, True])

    # rule: if a request may go now, it lets one through and returns True
    @schedules.every
    def test_two_tries_when_one_is_over(self):
        """try_acquire: lets two requests through once the only other one no longer counts, in whatever order"""
        self.assertEqual(tried_at_once(later(used(2, 8), 9), 2), [True, True])


# rule: tests try many orders in which threads can run
class WaitsInEveryOrderTest(unittest.TestCase):
    def setUp(self):
        seconds_of(used(1, 8).acquire)  # ends one that never sleeps, which would hold up every schedule

    # rule: at most limit requests are let through within any period seconds
    @schedules.every
    def test_three_wait(self):
        """acquire: lets three requests through one period after another, in whatever order"""
        self.assertEqual(gone(RateLimiter(1, 8), 0, 0, 0), [0, 8, 16])

    # rule: at most limit requests are let through within any period seconds
    @schedules.every
    def test_two_wait_for_one(self):
        """acquire: lets one of two that wait through when there is room for one, in whatever order"""
        self.assertEqual(gone(used(2, 8), 3, 4, 4), [3, 8, 11])

    # rule: whichever threads ask
    @schedules.every
    def test_acquire_beside_try(self):
        """lets acquire or try_acquire through first, and never both, in whatever order"""
        answers = [[False, 0], [True, 8]]
        self.assertIn(tried_beside_acquire(RateLimiter(1, 8), 0), answers)

    # rule: try_acquire() never waits
    # rule: nothing else makes a request wait
    @schedules.every
    def test_try_beside_one_that_waits(self):
        """try_acquire: returns False at once beside a thread that begins to wait, in whatever order"""
        limiter = later(used(2, 8), 4)
        limiter.try_acquire()
        began = time.monotonic()

        def ask():
            return limiter.try_acquire(), time.monotonic() - began

        self.assertEqual(
            schedules.together(ask, lambda: waited(limiter)), [(False, 0), 4]
        )

    # rule: within any period seconds
    @schedules.every
    def test_try_when_one_wakes(self):
        """acquire: waits again when a try was faster at the moment it waited for, in whatever order"""
        answers = [[False, 8], [True, 16]]
        self.assertIn(tried_beside_acquire(used(1, 8), 8), answers)


if __name__ == "__main__":
    unittest.main()
