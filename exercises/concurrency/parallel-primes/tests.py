import os
import threading
import time
import unittest
from contextlib import suppress
from multiprocessing import active_children, parent_process
from multiprocessing.managers import BaseManager
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from unittest import mock

from solution import find_all, is_prime

LONGEST_START = 6
LONGEST_STEP = 2


def always(n):
    """A check that is true of every number."""
    return True


def never(n):
    """A check that is true of no number."""
    return False


def in_another_process(n):
    """A check that is true where it is not called in the calling process."""
    return parent_process() is not None


def slow_below_30(n):
    """A check that is true of every number, and takes longer below 30."""
    if n < 30:
        time.sleep(0.05)
    return True


is_first = True


def slow_at_first(n):
    """A check that is true of every number, and takes longer for the first one in a process."""
    global is_first
    if is_first:
        time.sleep(0.2)
    is_first = False
    return True


class Unlucky(Exception):
    """Raised by a check."""


def unlucky_13(n):
    """A check that raises Unlucky(13, "no") for 13, and is true of every other number."""
    if n == 13:
        raise Unlucky(n, "no")
    return True


def unlucky(n):
    """A check that always raises KeyError("no")."""
    raise KeyError("no")


def unlucky_where(n):
    """A check that raises Unlucky("calling process") or Unlucky("another process")."""
    raise Unlucky("another process" if parent_process() else "calling process")


class Multiple:
    """A check that is an object: true of the multiples of a number."""

    def __init__(self, number):
        self.number = number

    def __call__(self, n):
        return n % self.number == 0

    def __repr__(self):
        return f"Multiple({self.number})"


class Ledger:
    """Who has checked what, if checking n takes n seconds: who has worked least goes on first."""

    def __init__(self, workers, longest_step):
        self.workers = workers
        self.longest_step = longest_step
        self.at_once = 0
        self.seconds = {}
        self.resting = set()
        self.numbers = []
        self.change = threading.Condition()

    def check(self, process, n, waits):
        with self.change:
            self.seconds.setdefault(process, 0)
            self.resting.discard(process)
            self.change.notify_all()
            if waits:
                self._wait_for_all()
                self._wait_for_those_behind(process)
            self.seconds[process] += n
            self.numbers.append(n)
            self.change.notify_all()

    def _wait_for_all(self):
        if self.at_once == 0:
            all_there = self.change.wait_for(self._are_all_there, LONGEST_START)
            self.at_once = self.at_once or (len(self.seconds) if all_there else 1)

    def _are_all_there(self):
        return self.at_once > 0 or len(self.seconds) >= self.workers

    def _wait_for_those_behind(self, process):
        if not self.change.wait_for(lambda: not self._behind(process), self.longest_step):
            self.resting |= self._behind(process)

    def _behind(self, process):
        working = self.seconds.keys() - self.resting
        return {other for other in working if self.seconds[other] < self.seconds[process]}

    def entries(self):
        return self.at_once, self.seconds, self.numbers


class Office(BaseManager):
    """Where the ledger lies: in a process of its own."""


Office.register("Ledger", Ledger)


class Entered:
    """A check that is true of every number, and enters who does it into a ledger."""

    def __init__(self, ledger):
        self.ledger = ledger

    def __call__(self, n):
        thread = threading.current_thread()
        is_caller = parent_process() is None and thread is threading.main_thread()
        self.ledger.check(os.getpid(), n, not is_caller)
        return True


def entries(start, stop, workers, together=1, longest_step=0):
    """What stands in the ledger after a call of find_all."""
    with Office() as office:
        ledger = office.Ledger(together, longest_step)
        find_all(Entered(ledger), start, stop, workers)
        return ledger.entries()


def at_once(start, stop, workers):
    """How many processes check numbers at the same time in a call of find_all."""
    return entries(start, stop, workers, workers)[0]


def longest(start, stop, workers):
    """How long the busiest process works, in percent of what an equal share would take."""
    seconds = entries(start, stop, workers, workers, LONGEST_STEP)[1].values()
    return max(seconds) * workers * 100 // sum(range(start, stop))


def checked(start, stop, workers):
    """The numbers that a call of find_all checks, sorted; twice where it checks one twice."""
    return sorted(entries(start, stop, workers)[2])


def most_processes(start, stop, workers):
    """How many other processes there are at most at the same time in a call of find_all."""
    counts = [0]
    start_process = BaseProcess.start

    def start_and_count(process):
        start_process(process)
        counts.append(len(active_children()))

    with mock.patch.object(BaseProcess, "start", start_and_count):
        find_all(slow_at_first, start, stop, workers)
    return max(counts)


def messages(check, start, stop, workers):
    """How many messages the calling process sends and receives in all, rounded down to hundreds."""
    send = mock.Mock(side_effect=ForkingPickler.dumps)
    receive = mock.Mock(side_effect=ForkingPickler.loads)
    with (
        mock.patch.object(ForkingPickler, "dumps", send),
        mock.patch.object(ForkingPickler, "loads", receive),
    ):
        find_all(check, start, stop, workers)
    return (send.call_count + receive.call_count) // 100 * 100


def is_any_left():
    """Whether a process is left."""
    return active_children() != []


def not_joined(check, start, stop, workers):
    """How many processes a call of find_all starts and does not join before it is over."""
    started = []
    start_process = BaseProcess.start

    def start_and_note(process):
        start_process(process)
        started.append(process)

    with mock.patch.object(BaseProcess, "start", start_and_note), suppress(Unlucky):
        find_all(check, start, stop, workers)
    return sum(not is_joined(process) for process in started)


def is_joined(process):
    """Whether the end of a process has been waited for; killing it is not enough for that."""
    return process._popen is None or process._popen.returncode is not None


def received_after_join(check, start, stop, workers):
    """How many kilobytes find_all receives from processes that it has joined before."""
    joined, sizes = [], [0]
    join_process, loads = BaseProcess.join, ForkingPickler.loads

    def join_and_note(process, timeout=None):
        join_process(process, timeout)
        if threading.current_thread() is threading.main_thread() and timeout is None:
            joined.append(process)

    def note_and_load(message, **options):
        if joined and threading.current_thread() is threading.main_thread():
            sizes.append(len(message))
        return loads(message, **options)

    with (
        mock.patch.object(BaseProcess, "join", join_and_note),
        mock.patch.object(ForkingPickler, "loads", note_and_load),
    ):
        find_all(check, start, stop, workers)
    return sum(sizes) // 1000


def error_or_result(check, start, stop, workers):
    """The exception that a call of find_all raises, as a string, or else what it returns."""
    try:
        return find_all(check, start, stop, workers)
    except Exception as error:
        return repr(error)


# given: write a function find_all(check, start, stop, workers)
# given: start is 0 or more
# given: shares may be less equal where there are fewer than 20 numbers for each process
class FindAllTest(unittest.TestCase):
    # rule: such a check is is_prime, which is there already
    # rule: a list of the integers of range(start, stop) for which check(n) is true
    def test_primes(self):
        """finds the primes"""
        self.assertEqual(
            find_all(is_prime, 0, 50, 2), [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
        )

    # rule: a list of the integers of range(start, stop) for which check(n) is true
    # rule: check can be pickled
    def test_object(self):
        """takes any check that can be pickled, an object that can be called as well"""
        self.assertEqual(find_all(Multiple(7), 10, 60, 2), [14, 21, 28, 35, 42, 49, 56])

    # rule: in ascending order
    def test_three(self):
        """returns the numbers in ascending order from three processes"""
        self.assertEqual(find_all(slow_below_30, 22, 60, 3), list(range(22, 60)))

    # rule: in ascending order
    def test_order(self):
        """returns the numbers in ascending order when the smaller ones take longer"""
        self.assertEqual(find_all(slow_below_30, 20, 60, 2), list(range(20, 60)))

    # rule: a list of the integers of range(start, stop)
    def test_seams(self):
        """leaves no number out and takes none twice, whether or not the shares come out even"""
        for stop in (10, 11, 36):
            with self.subTest(stop=stop):
                self.assertEqual(find_all(always, 5, stop, 2), list(range(5, stop)))

    # rule: a list of the integers of range(start, stop)
    def test_seams_of_three(self):
        """leaves no number out and takes none twice with three processes"""
        for stop in (20, 22):
            with self.subTest(stop=stop):
                self.assertEqual(find_all(always, 0, stop, 3), list(range(stop)))

    # rule: a list of the integers of range(start, stop)
    def test_large(self):
        """finds numbers that are far from 0"""
        self.assertEqual(
            find_all(Multiple(1000), 10**12 - 1500, 10**12 + 1, 2), [10**12 - 1000, 10**12]
        )

    # rule: a list of the integers of range(start, stop)
    def test_many(self):
        """takes what a process sends before it joins it, for a pipe holds 64 kilobytes"""
        self.assertLess(received_after_join(always, 10**18, 10**18 + 8_000, 1), 64)

    # rule: for which check(n) is true
    def test_none(self):
        """returns an empty list when no number passes the check"""
        self.assertEqual(find_all(never, 0, 30, 2), [])

    # rule: a list of the integers of range(start, stop)
    # rule: nor than numbers to check
    def test_empty(self):
        """returns an empty list for an empty range, and starts no process"""
        self.assertEqual(find_all(always, 7, 7, 2), [])
        self.assertEqual(find_all(always, 7, 3, 2), [])
        self.assertEqual(most_processes(7, 7, 2), 0)

    # rule: nor than numbers to check
    def test_fewer_numbers_than_workers(self):
        """finds two numbers with three workers, and needs no third process"""
        self.assertLessEqual(most_processes(5, 7, 3), 2)
        self.assertEqual(find_all(always, 5, 7, 3), [5, 6])

    # rule: a list of the integers of range(start, stop)
    # rule: nor than numbers to check
    def test_one_number(self):
        """finds a single number, in a single process"""
        self.assertEqual(most_processes(6, 7, 2), 1)
        self.assertEqual(find_all(always, 6, 7, 2), [6])

    # rule: never in the calling process
    def test_other_processes(self):
        """checks no number in the calling process"""
        self.assertEqual(find_all(in_another_process, 0, 40, 2), list(range(40)))

    # rule: never in the calling process
    def test_one_other_process(self):
        """checks no number in the calling process with a single worker or a single number"""
        self.assertEqual(find_all(in_another_process, 0, 5, 1), [0, 1, 2, 3, 4])
        self.assertEqual(find_all(in_another_process, 8, 9, 2), [8])

    # rule: there are never more other processes than workers
    def test_one_worker(self):
        """has a single process for a single worker"""
        self.assertEqual(most_processes(0, 40, 1), 1)

    # rule: checking is done in workers other processes
    # rule: there are never more other processes than workers
    def test_three_workers(self):
        """has three processes for three workers"""
        self.assertEqual(most_processes(0, 600, 3), 3)

    # rule: in workers other processes, which work at the same time
    def test_at_once(self):
        """has the processes work at the same time"""
        self.assertEqual(at_once(0, 40, 2), 2)

    # rule: each is checked once
    def test_checked_once(self):
        """checks each number once"""
        self.assertEqual(checked(10, 41, 2), list(range(10, 41)))

    # rule: no process works more than a third longer than an equal share would take
    # rule: check(n) takes n times as long as check(1)
    def test_equal_shares(self):
        """gives no process much more work than the others, where larger numbers take longer"""
        self.assertLessEqual(longest(0, 60, 2), 133)

    # rule: no process works more than a third longer than an equal share would take
    def test_equal_shares_far_from_0(self):
        """gives no process much more work than the other, where all numbers take about as long"""
        self.assertLessEqual(longest(1000, 1060, 2), 133)

    # rule: no process works more than a third longer than an equal share would take
    def test_equal_shares_of_three(self):
        """gives none of three processes much more work than the others"""
        self.assertLessEqual(longest(0, 60, 3), 133)

    # rule: to check 1,000 numbers, the calling process sends and receives fewer than 200 in all
    def test_messages(self):
        """sends and receives few messages when no number passes the check"""
        self.assertLess(messages(never, 0, 1000, 2), 200)

    # rule: to check 1,000 numbers, the calling process sends and receives fewer than 200 in all
    def test_messages_with_results(self):
        """sends and receives few messages when every number passes the check"""
        self.assertLess(messages(always, 0, 1000, 2), 200)

    # rule: if check raises an exception, find_all raises one of the same class
    # rule: with the same arguments
    def test_error(self):
        """raises what check raises for one number"""
        self.assertEqual(error_or_result(unlucky_13, 0, 40, 2), "Unlucky(13, 'no')")

    # rule: if check raises an exception, find_all raises one
    def test_error_everywhere(self):
        """raises what check raises for every number"""
        self.assertEqual(error_or_result(unlucky, 0, 40, 2), "KeyError('no')")

    # rule: never in the calling process
    def test_other_processes_raise(self):
        """checks no number in the calling process either when check raises an exception"""
        self.assertEqual(error_or_result(unlucky_where, 0, 40, 2), "Unlucky('another process')")

    # rule: no process that it started is left: each has ended and been joined
    def test_nothing_left(self):
        """leaves no process when it returns"""
        self.assertEqual(not_joined(always, 0, 40, 2), 0)

    # rule: no process that it started is left
    def test_nothing_left_after_an_error(self):
        """leaves no process when check has raised an exception"""
        self.assertEqual(error_or_result(unlucky_13, 0, 40, 2), "Unlucky(13, 'no')")
        self.assertEqual(is_any_left(), False)

    # rule: each has ended and been joined
    def test_joined_after_an_error(self):
        """joins each process when check has raised an exception, also those that it kills"""
        self.assertEqual(not_joined(unlucky_13, 0, 40, 2), 0)

    # rule: workers less than 1 raises ValueError
    def test_no_workers(self):
        """raises ValueError for 0 workers or less"""
        for workers in (0, -1):
            with self.subTest(workers=workers):
                with self.assertRaises(ValueError):
                    find_all(always, 0, 10, workers)

    # rule: workers less than 1 raises ValueError
    def test_no_workers_and_no_numbers(self):
        """raises ValueError for 0 workers even when there are no numbers"""
        with self.assertRaises(ValueError):
            find_all(always, 5, 5, 0)


if __name__ == "__main__":
    unittest.main()
