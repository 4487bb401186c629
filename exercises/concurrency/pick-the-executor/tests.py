import contextlib
import multiprocessing
import os
import pickle
import threading
import time
import unittest
from multiprocessing.process import BaseProcess
from unittest import mock

from solution import Job, run_all

PATIENCE = 8  # seconds until a process that was started is there
TURNS = 100  # until a thread that was started is there
SHORT = 0.005


def place():
    """Where it is called: in the calling thread, in another thread or in another process."""
    if multiprocessing.parent_process() is not None:
        return "another process"
    if threading.current_thread() is not threading.main_thread():
        return "another thread"
    return "the calling thread"


def place_of(number):
    """The number, and where it is called."""
    return number, place()


def late(seconds, result):
    """The result, after so many seconds."""
    time.sleep(seconds)
    return result


def square(number):
    """The square of a number."""
    return number * number


def fail(error):
    """Raises that exception."""
    raise error


def fail_with_place(kind):
    """Raises such an exception, which says where it was raised."""
    raise kind(place())


class Meeting:
    """Where jobs in this process wait for each other, and tell whether all have come."""

    def __init__(self, parties):
        self.lock = threading.Lock()
        self.missing = parties
        self.is_over = threading.Event()
        self.outcome = "met"

    def attend(self):
        with self.lock:
            self.missing -= 1
            if self.missing == 0:
                self.is_over.set()
        for _ in range(TURNS):
            if self.is_over.wait(SHORT):
                break
        with self.lock:
            if not self.is_over.is_set():
                self.outcome = "alone"
                self.is_over.set()
        return self.outcome if self.outcome == "met" else f"alone in {place()}"

    def __repr__(self):
        return "Meeting()"


def attend(barrier):
    """Whether a job in another process comes to the barrier too, if one has been started."""
    if multiprocessing.parent_process() is None:
        for _ in range(TURNS):
            if len(multiprocessing.active_children()) > 1:
                break
            threading.Event().wait(SHORT)
        else:
            barrier.abort()
            return f"alone in {place()}"
    try:
        barrier.wait(PATIENCE)
    except threading.BrokenBarrierError:
        return f"alone in {place()}"
    return "met"


def note(log, entry):
    """Adds an entry to a list -> where that was done."""
    log.append(entry)
    return place()


@contextlib.contextmanager
def starts():
    """Collects the processes that are started."""
    started = []
    start = BaseProcess.start

    def collect(self):
        started.append(self)
        start(self)

    with mock.patch.object(BaseProcess, "start", collect):
        yield started


def meet_in_any_process(*kinds):
    """The results of two jobs of these kinds that wait for each other."""
    with multiprocessing.Manager() as manager:
        barrier = manager.Barrier(2)
        return run_all([Job(attend, (barrier,), kind) for kind in kinds], 2)


def meet_among_four(first, second):
    """The results of four jobs for two processes; those with these numbers wait for each other."""
    with multiprocessing.Manager() as manager:
        meets = Job(attend, (manager.Barrier(2),), "computes")
        jobs = [meets if n in (first, second) else Job(square, (n,), "computes") for n in range(4)]
        return run_all(jobs, 2)


def started(jobs, processes):
    """How many processes run_all starts for these jobs."""
    with starts() as started:
        run_all(jobs, processes)
    return len(started) if len(started) <= processes else "too many"


def results_or_error(jobs, processes):
    """The results, or the class of the exception that is raised instead."""
    try:
        return run_all(jobs, processes)
    except Exception as error:
        return type(error).__name__


def left():
    """The threads and processes that are left."""
    return threading.active_count() - 1, len(multiprocessing.active_children())


def shown(results):
    """The results, exceptions among them in words."""
    return [repr(each) if isinstance(each, BaseException) else each for each in results]


class Stubborn:
    """An object that refuses to be pickled, in its own words."""

    def __init__(self, error):
        self.error = error

    def __reduce__(self):
        raise self.error

    def place(self):
        return place()

    def __repr__(self):
        return "Stubborn()"


class Counter:
    """Counts up, and can be pickled."""

    def __init__(self):
        self.value = 0

    def add(self, number):
        self.value += number
        return place()

    def __repr__(self):
        return "Counter()"


# given: Job is given
# given: job.kind says what a job does
# given: "waits": waits for something outside
# given: "computes": keeps a core busy
# given: "quick": takes less time than handing it on would
# given: results and exceptions can
# given: write a function run_all(jobs, processes)
class RunAllTest(unittest.TestCase):
    # rule: returns the results in the order of jobs
    def test_order_of_kinds(self):
        """returns the results in the order of the jobs, whatever their kinds"""
        jobs = [
            Job(square, (2,), "computes"),
            Job(square, (3,), "quick"),
            Job(square, (4,), "waits"),
            Job(square, (5,), "computes"),
            Job(square, (6,), "waits"),
            Job(square, (7,), "quick"),
        ]
        self.assertEqual(run_all(jobs, 2), [4, 9, 16, 25, 36, 49])

    # rule: returns the results in the order of jobs
    def test_order_of_ends(self):
        """returns the results in the order of the jobs, though the first ends last"""
        jobs = [
            Job(late, (0.3, "a"), "waits"),
            Job(late, (0, "b"), "waits"),
            Job(late, (0.3, "c"), "computes"),
            Job(late, (0, "d"), "computes"),
        ]
        self.assertEqual(run_all(jobs, 2), ["a", "b", "c", "d"])

    # rule: calls job.function(*job.args)
    def test_arguments(self):
        """passes each job's arguments, whether there are none or several"""
        jobs = [Job(max, (3, 8, 5), kind) for kind in ("quick", "waits", "computes")]
        jobs += [Job(dict, (), kind) for kind in ("quick", "waits", "computes")]
        self.assertEqual(run_all(jobs, 1), [8, 8, 8, {}, {}, {}])

    # rule: All of these wait at the same time
    def test_waits(self):
        """waits: has two jobs wait at the same time, though one process is allowed"""
        meeting = Meeting(2)
        self.assertEqual(run_all([Job(meeting.attend, (), "waits")] * 2, 1), ["met"] * 2)

    # rule: however many
    def test_waits_many(self):
        """waits: has 40 jobs wait at the same time"""
        meeting = Meeting(40)
        self.assertEqual(run_all([Job(meeting.attend, (), "waits")] * 40, 2), ["met"] * 40)

    # rule: Some functions and arguments cannot be pickled
    def test_waits_with_lambda(self):
        """waits: runs lambdas, and functions whose arguments cannot be pickled"""
        lock = threading.Lock()
        jobs = [Job(lambda: 7, (), "waits"), Job(lock.__class__.locked, (lock,), "waits")]
        self.assertEqual(run_all(jobs, 1), [7, False])

    # rule: job.changes: it changes an object which the caller looks at afterwards
    def test_waits_and_changes(self):
        """waits: lets the caller see what a job has changed"""
        log = []
        run_all([Job(note, (log, "soup"), "waits", True)], 1)
        self.assertEqual(log, ["soup"])

    # rule: All of these wait at the same time
    def test_waits_and_changes_at_once(self):
        """waits: has jobs wait at the same time, though they change what the caller looks at"""
        meeting = Meeting(2)
        self.assertEqual(run_all([Job(meeting.attend, (), "waits", True)] * 2, 1), ["met"] * 2)

    # rule: Other processes do this
    def test_computes(self):
        """computes: computes in another process"""
        self.assertEqual(run_all([Job(place, (), "computes")], 2), ["another process"])

    # rule: Other processes do this
    def test_computes_each(self):
        """computes: has each of several jobs computed in another process"""
        jobs = [Job(place_of, (number,), "computes") for number in range(5)]
        self.assertEqual(run_all(jobs, 2), [(n, "another process") for n in range(5)])

    # rule: as many compute at the same time
    def test_computes_at_the_same_time(self):
        """computes: has as many jobs computed at the same time as there may be processes"""
        self.assertEqual(meet_in_any_process("computes", "computes"), ["met", "met"])

    # rule: as many compute at the same time
    def test_computes_on_few_cores(self):
        """computes: has as many jobs computed at the same time, though there is one core"""
        with mock.patch.multiple(os, cpu_count=lambda: 1, process_cpu_count=lambda: 1):
            results = meet_in_any_process("computes", "computes")
        self.assertEqual(results, ["met", "met"])

    # rule: as many compute at the same time while jobs are left
    def test_neighbours_meet(self):
        """computes: has the first two of four jobs computed at the same time by two processes"""
        self.assertEqual(meet_among_four(0, 1), ["met", "met", 4, 9])

    # rule: as many compute at the same time while jobs are left
    def test_no_batches(self):
        """computes: begins the next job when one of two processes is done, though the other is not"""
        self.assertEqual(meet_among_four(0, 2), ["met", 1, "met", 9])

    # rule: at most processes start
    def test_one_process(self):
        """computes: starts one process for all jobs when one is allowed"""
        jobs = [Job(late, (0.05, number), "computes") for number in range(4)]
        self.assertEqual(started(jobs, 1), 1)

    # rule: at most processes start
    def test_two_processes(self):
        """computes: starts no more processes than allowed, however many jobs there are"""
        jobs = [Job(late, (0.05, number), "computes") for number in range(6)]
        self.assertIn(started(jobs, 2), (1, 2))

    # rule: No more processes start than there are jobs for them
    def test_one_job(self):
        """computes: starts one process for one job, though more are allowed"""
        jobs = [Job(square, (2,), "computes"), Job(square, (2,), "waits"), Job(square, (2,))]
        self.assertEqual(started(jobs, 2), 1)

    # rule: No more processes start than there are jobs for them
    def test_one_job_can_go(self):
        """computes: starts one process where one job can go, though others compute and have to stay"""
        jobs = [
            Job(square, (2,), "computes", True),
            Job(square, (3,), "computes"),
            Job(lambda: 4, (), "computes"),
        ]
        self.assertEqual(started(jobs, 2), 1)

    # rule: No more processes start than there are jobs for them
    def test_no_process(self):
        """starts no process when no job can go to one"""
        jobs = [
            Job(square, (2,), "waits"),
            Job(square, (3,), "quick"),
            Job(lambda: 4, (), "computes"),
            Job(square, (5,), "computes", True),
        ]
        self.assertEqual(started(jobs, 2), 0)

    # rule: The calling thread calls it
    def test_quick(self):
        """quick: is called in the calling thread"""
        self.assertEqual(run_all([Job(place, (), "quick")], 2), ["the calling thread"])

    # rule: The calling thread calls it
    def test_quick_beside_a_thread(self):
        """quick: is called in the thread that calls run_all, though that is not the main one"""
        found = []

        def call():
            found.extend(run_all([Job(threading.current_thread)], 1))

        caller = threading.Thread(target=call, name="caller")
        caller.start()
        caller.join()
        self.assertEqual([each.name for each in found], ["caller"])

    # rule: Such calls keep the order of jobs
    def test_order_of_calls(self):
        """calls quick jobs and those that have to stay in the order of the jobs"""
        log = []
        jobs = [
            Job(note, (log, "a"), "quick", True),
            Job(note, (log, "b"), "computes", True),
            Job(lambda: log.append("c"), (), "computes"),
            Job(note, (log, "d"), "quick"),
            Job(note, (log, "e"), "computes", True),
        ]
        run_all(jobs, 2)
        self.assertEqual(log, ["a", "b", "c", "d", "e"])

    # rule: it changes an object which the caller looks at afterwards
    # rule: counts as quick
    def test_changes(self):
        """changes: computes in the calling thread what changes an object of the caller's"""
        log = []
        jobs = [Job(note, (log, "soup"), "computes", True), Job(note, (log, "fish"), "computes", True)]
        self.assertEqual(run_all(jobs, 2), ["the calling thread", "the calling thread"])
        self.assertEqual(log, ["soup", "fish"])

    # rule: it changes an object which the caller looks at afterwards
    def test_changes_by_method(self):
        """changes: lets the caller see what a method changes in its own object"""
        counter = Counter()
        run_all([Job(counter.add, (3,), "computes", True), Job(counter.add, (4,), "quick")], 1)
        self.assertEqual(counter.value, 7)

    # rule: for one of these reasons, cannot leave this process
    def test_only_what_has_to_stay(self):
        """sends the jobs to other processes that can go, beside others that have to stay"""
        jobs = [
            Job(place, (), "computes", True),
            Job(place, (), "computes"),
            Job(Stubborn(TypeError()).place, (), "computes"),
            Job(place, (), "computes", False),
        ]
        self.assertEqual(
            run_all(jobs, 1),
            ["the calling thread", "another process", "the calling thread", "another process"],
        )

    # rule: Some functions and arguments cannot be pickled
    # rule: counts as quick
    def test_lambda(self):
        """computes a lambda, or a function inside another one, in the calling thread"""

        def inner(number):
            return number, place()

        jobs = [Job(lambda: place(), (), "computes"), Job(inner, (2,), "computes")]
        self.assertEqual(run_all(jobs, 2), ["the calling thread", (2, "the calling thread")])

    # rule: Some functions and arguments cannot be pickled
    def test_argument(self):
        """computes in the calling thread where an argument cannot be pickled"""
        numbers = (number for number in [3, 4, 5])
        jobs = [
            Job(note, ([], threading.Lock()), "computes"),
            Job(sum, (numbers,), "computes"),
            Job(note, ([], [lambda: 1]), "computes"),
        ]
        self.assertEqual(run_all(jobs, 1), ["the calling thread", 12, "the calling thread"])

    # rule: Some functions and arguments cannot be pickled
    def test_any_reason(self):
        """computes in the calling thread what cannot be pickled, whatever pickling raises"""
        errors = [pickle.PicklingError(), TypeError(), AttributeError(), ValueError(), OSError()]
        jobs = [Job(Stubborn(error).place, (), "computes") for error in errors]
        self.assertEqual(run_all(jobs, 1), ["the calling thread"] * 5)

    # rule: If a job raises an exception, that is its result
    # rule: the others go on
    def test_exceptions(self):
        """returns the exception of a job of any kind in its place, and runs all the others"""
        jobs = [
            Job(fail, (KeyError("waits"),), "waits"),
            Job(square, (3,), "waits"),
            Job(fail, (KeyError("computes"),), "computes"),
            Job(square, (3,), "computes"),
            Job(fail, (KeyError("quick"),), "quick"),
            Job(square, (3,), "quick"),
        ]
        self.assertEqual(
            shown(run_all(jobs, 1)),
            ["KeyError('waits')", 9, "KeyError('computes')", 9, "KeyError('quick')", 9],
        )

    # rule: If a job raises an exception, that is its result
    def test_exception_of_what_has_to_stay(self):
        """returns the exception of a job that computes and has to stay"""
        jobs = [
            Job(fail, (OSError("a"),), "computes", True),
            Job(lambda: fail(OSError("b")), (), "computes"),
            Job(square, (3,), "computes", True),
        ]
        self.assertEqual(shown(run_all(jobs, 1)), ["OSError('a')", "OSError('b')", 9])

    # rule: If a job raises an exception, that is its result
    def test_same_exception(self):
        """returns the very exception object that a job raises in this process"""
        error = OSError("no answer")
        self.assertEqual(
            run_all([Job(fail, (error,), "waits"), Job(fail, (error,), "quick")], 1), [error, error]
        )

    # rule: calls job.function(*job.args) once for each job
    def test_once(self):
        """calls a job once that raises what pickling might raise too"""
        kinds = [pickle.PicklingError, TypeError, AttributeError]
        jobs = [Job(fail_with_place, (kind,), "computes") for kind in kinds]
        self.assertEqual(
            [str(error) for error in run_all(jobs, 1)], ["another process"] * 3
        )

    # rule: any iterable … may hold a job twice
    # rule: once for each job
    def test_twice(self):
        """calls a job twice that is there twice, and takes arguments that cannot be hashed"""
        log = []
        quick, waits = Job(note, (log, "a")), Job(note, (log, "b"), "waits")
        computes = Job(sum, ([1, 2],), "computes")
        results = run_all([quick, waits, computes, quick, waits, computes], 1)
        self.assertEqual(
            results,
            ["the calling thread", "another thread", 3, "the calling thread", "another thread", 3],
        )
        self.assertEqual(sorted(log), ["a", "a", "b", "b"])

    # rule: may hold a job twice
    # rule: returns the results in the order of jobs
    def test_twice_other_results(self):
        """returns the result of each call for a job that is there twice"""
        soups = ["pea soup", "fish soup", "no soup"]
        job = Job(soups.pop, (0,))
        self.assertEqual(run_all([job, job], 1), ["pea soup", "fish soup"])

    # rule: Jobs in different places do not wait for each other
    def test_quick_and_waits(self):
        """lets a quick job and one that waits run side by side"""
        meeting = Meeting(2)
        jobs = [Job(meeting.attend, (), "quick"), Job(meeting.attend, (), "waits")]
        self.assertEqual(run_all(jobs, 1), ["met", "met"])

    # rule: Jobs in different places do not wait for each other
    def test_waits_and_quick(self):
        """lets a job that waits and a quick one after it run side by side"""
        meeting = Meeting(2)
        jobs = [Job(meeting.attend, (), "waits"), Job(meeting.attend, (), "quick")]
        self.assertEqual(run_all(jobs, 1), ["met", "met"])

    # rule: Jobs in different places do not wait for each other
    def test_computes_and_waits(self):
        """lets a job that computes and one that waits run side by side"""
        self.assertEqual(meet_in_any_process("computes", "waits"), ["met", "met"])

    # rule: Jobs in different places do not wait for each other
    def test_computes_and_quick(self):
        """lets a job that computes and a quick one run side by side"""
        self.assertEqual(meet_in_any_process("quick", "computes"), ["met", "met"])

    # rule: Jobs in different places do not wait for each other
    def test_stays_beside_waits(self):
        """lets a job that has to stay and one that waits run side by side"""
        meeting = Meeting(2)
        jobs = [Job(meeting.attend, (), "computes"), Job(meeting.attend, (), "waits")]
        self.assertEqual(run_all(jobs, 1), ["met", "met"])

    # rule: jobs is any iterable
    def test_iterator(self):
        """takes an iterator, which allows a single pass"""
        jobs = [Job(square, (2,), "waits"), Job(square, (3,)), Job(square, (4,), "computes")]
        self.assertEqual(run_all(iter(jobs), 1), [4, 9, 16])

    # rule: may be empty
    def test_empty(self):
        """returns an empty list for no jobs"""
        self.assertEqual(run_all([], 1), [])

    # rule: may be empty
    def test_one_kind(self):
        """runs jobs of a single kind, whichever it is"""
        for kind in ("waits", "computes", "quick"):
            with self.subTest(kind=kind):
                self.assertEqual(run_all([Job(square, (3,), kind)], 1), [9])

    # rule: On return, no thread and no process is left
    def test_nothing_left(self):
        """leaves no thread and no process"""
        run_all([Job(square, (3,), kind) for kind in ("waits", "computes", "quick")], 2)
        self.assertEqual(left(), (0, 0))

    # rule: On return, no thread and no process is left
    def test_nothing_left_after_errors(self):
        """leaves no thread and no process when jobs raise"""
        error = OSError("no answer")
        run_all([Job(fail, (error,), kind) for kind in ("quick", "computes", "waits")], 2)
        self.assertEqual(left(), (0, 0))

    # rule: Any other kind raises ValueError before a job begins
    def test_kind(self):
        """raises ValueError for a kind that is not known, and calls nothing"""
        log = []
        jobs = [Job(note, (log, "a")), Job(note, (log, "b"), "waits"), Job(square, (2,), "sleeps")]
        self.assertEqual(results_or_error(jobs, 1), "ValueError")
        self.assertEqual((log, left()), ([], (0, 0)))


if __name__ == "__main__":
    unittest.main()
