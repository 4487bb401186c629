import asyncio
import unittest

import clock
from solution import gather_limited


class Work:
    """Jobs that note when they begin and how they end."""

    def __init__(self):
        self.began = {}
        self.notes = []
        self.running = 0
        self.most = 0

    def job(self, name, seconds=0, error=None, closing=0, closing_error=None):
        """A job that takes so many seconds, and then returns its name or raises the error."""

        async def run():
            self.began[name] = asyncio.get_running_loop().time()
            self.running += 1
            self.most = max(self.most, self.running)
            try:
                await asyncio.sleep(seconds)
                if error is not None:
                    raise error
                self.notes.append(f"{name} is done")
                return name
            except asyncio.CancelledError:
                try:
                    await asyncio.sleep(closing)
                finally:
                    self.notes.append(f"{name} is cancelled")
                if closing_error is not None:
                    raise closing_error
                raise
            finally:
                self.running -= 1

        return run

    def jobs(self, *seconds):
        """Jobs called a, b, c and so on, which take so many seconds."""
        return [self.job(name, each) for name, each in zip("abcdefgh", seconds)]

    def begins(self):
        """When each job began, in seconds since the first began."""
        first = min(self.began.values())
        return {name: round(moment - first, 3) for name, moment in self.began.items()}


def run(coroutine):
    """What awaiting it returns."""
    return asyncio.run(coroutine)


def seconds_of(coroutine):
    """The seconds that awaiting it takes."""
    with clock.watch() as spent:
        asyncio.run(ended(coroutine))
    return spent.seconds


async def ended(coroutine):
    """What it returns or raises."""
    try:
        return await coroutine
    except (Exception, asyncio.CancelledError) as error:
        return error


def raised_by(coroutine):
    """The exception that awaiting it raises."""
    error = asyncio.run(ended(coroutine))
    return error if isinstance(error, BaseException) else None


def notes_after(work, coroutine, wait=0):
    """What the jobs have noted by the time that it is over, or some seconds later."""

    async def main():
        await ended(coroutine)
        await asyncio.sleep(wait)
        return sorted(work.notes)

    return asyncio.run(main())


async def cancelled(coroutine, after):
    """Runs it as a task, cancels that after some seconds, and says what came of it."""
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(after)
    task.cancel()
    return type(await ended(task)).__name__


async def returns(value):
    """Nothing but its value."""
    return value


class GatherLimitedTest(unittest.TestCase):
    # given: write an async function gather_limited(jobs, limit)
    # given: time is simulated: a sleep takes no real time
    # rule: returns a list of the results, in the order of jobs
    def test_order(self):
        """returns the results in the order of the jobs, whichever ends first"""
        jobs = Work().jobs(3, 1, 2)
        self.assertEqual(run(gather_limited(jobs, 3)), ["a", "b", "c"])

    # rule: returns a list of the results, in the order of jobs
    def test_order_below_the_limit(self):
        """returns the results in the order of the jobs when some have to wait"""
        jobs = Work().jobs(5, 1, 1, 4, 1, 1)
        self.assertEqual(run(gather_limited(jobs, 2)), ["a", "b", "c", "d", "e", "f"])

    # rule: at most limit jobs run at once
    def test_most_at_once(self):
        """runs as many jobs at once as the limit allows, and no more"""
        work = Work()
        run(gather_limited(work.jobs(3, 1, 4, 1, 5, 2, 6), 3))
        self.assertEqual(work.most, 3)

    # rule: as soon as one ends, the next begins
    def test_begins(self):
        """begins the next job as soon as one ends, and not once all have ended"""
        work = Work()
        run(gather_limited(work.jobs(3, 1, 1.5, 2), 2))
        self.assertEqual(work.begins(), {"a": 0, "b": 0, "c": 1, "d": 2.5})

    # rule: as soon as one ends, the next begins
    def test_seconds(self):
        """takes no longer than the limit makes it"""
        self.assertEqual(seconds_of(gather_limited(Work().jobs(4, 1, 1, 1), 2)), 4)

    # rule: the next begins, in the order of jobs
    def test_order_of_beginning(self):
        """begins the jobs in their order"""
        work = Work()
        run(gather_limited(work.jobs(1, 1, 1, 1, 1), 2))
        self.assertEqual(list(work.began), ["a", "b", "c", "d", "e"])

    # rule: at most limit jobs run at once
    def test_one_at_a_time(self):
        """runs one job at a time with a limit of 1"""
        work = Work()
        run(gather_limited(work.jobs(2, 0, 1), 1))
        self.assertEqual((work.most, work.begins()), (1, {"a": 0, "b": 2, "c": 2}))

    # rule: at most limit jobs run at once
    def test_more_than_enough(self):
        """begins all jobs at once when the limit is larger than their number"""
        self.assertEqual(seconds_of(gather_limited(Work().jobs(2, 3, 1), 100)), 3)

    # rule: jobs may be empty
    def test_empty(self):
        """returns an empty list for no jobs"""
        self.assertEqual(run(gather_limited([], 3)), [])

    # rule: jobs is an iterable of functions
    def test_iterator(self):
        """takes any iterable of jobs, which may allow a single pass"""
        work = Work()
        self.assertEqual(run(gather_limited(iter(work.jobs(1, 1, 1)), 2)), ["a", "b", "c"])

    # rule: each is called once, without arguments
    def test_called_once(self):
        """calls each function once"""
        calls = []

        def job():
            calls.append("call")
            return returns(1)

        run(gather_limited([job, Work().job("other", 1)], 1))
        self.assertEqual(calls, ["call"])

    # rule: any result counts, even an exception object
    def test_any_result(self):
        """returns None, 0 and exception objects like any other result"""
        error = ValueError("returned, not raised")
        jobs = [lambda: returns(None), lambda: returns(error), lambda: returns(0)]
        self.assertEqual(run(gather_limited(jobs, 2)), [None, error, 0])

    # rule: jobs may … hold a function twice
    def test_same_function(self):
        """runs a function twice that occurs twice, and returns both results"""
        answers = ["first", "second", "third"]

        def job():
            return returns(answers.pop(0))

        self.assertEqual(run(gather_limited([job, job, job], 1)), ["first", "second", "third"])

    # rule: the exception reaches the caller, as it is
    def test_error(self):
        """raises the very exception that a job raises"""
        error = OSError("no answer")
        work = Work()
        jobs = [work.job("a", 1), work.job("b", 1, error), work.job("c", 1)]
        self.assertIs(raised_by(gather_limited(jobs, 2)), error)

    # rule: if a job raises, the others are cancelled
    def test_others_are_cancelled(self):
        """cancels the jobs that run when one raises"""
        work = Work()
        jobs = [work.job("a", 5), work.job("b", 1, OSError()), work.job("c", 5)]
        self.assertEqual(
            notes_after(work, gather_limited(jobs, 3)), ["a is cancelled", "c is cancelled"]
        )

    # rule: if a job raises, the others are cancelled
    def test_waiting_jobs_are_cancelled(self):
        """finishes no job that had to wait when one raises"""
        work = Work()
        jobs = [work.job("a", 1, OSError()), *work.jobs(9, 1, 1)[1:]]
        self.assertNotIn("b is done", notes_after(work, gather_limited(jobs, 1), wait=20))

    # rule: if a job raises, the others are cancelled
    def test_raises_at_once(self):
        """does not wait for an earlier job to be done when a later one raises"""
        work = Work()
        jobs = [work.job("a", 60), work.job("b", 2, OSError())]
        self.assertEqual(seconds_of(gather_limited(jobs, 2)), 2)

    # rule: if a job raises, the others are cancelled
    def test_raises_when_a_later_one_fails(self):
        """raises when a job that had to wait for its turn raises"""
        work = Work()
        jobs = [work.job("a", 4), work.job("b", 60), work.job("c", 2, OSError())]
        self.assertEqual(seconds_of(gather_limited(jobs, 2)), 6)

    # rule: once they have ended, the exception reaches the caller
    def test_waits_for_the_cancelled(self):
        """raises only when the cancelled jobs have ended, which may take them time"""
        work = Work()
        jobs = [work.job("a", 9, closing=3), work.job("b", 1, OSError()), work.job("c", 9)]
        self.assertEqual(
            notes_after(work, gather_limited(jobs, 3)), ["a is cancelled", "c is cancelled"]
        )

    # rule: the exception reaches the caller, as it is
    def test_error_while_closing(self):
        """raises the first exception, even if a job raises another while it is cancelled"""
        first, later = OSError("first"), ValueError("later")
        work = Work()
        jobs = [work.job("a", 9, closing_error=later), work.job("b", 1, first)]
        self.assertIs(raised_by(gather_limited(jobs, 2)), first)

    # rule: when gather_limited is cancelled, so are its jobs
    def test_cancelled(self):
        """is cancelled with its jobs, and says so to whoever awaits it"""
        work = Work()
        jobs = work.jobs(5, 5, 5)
        self.assertEqual(run(cancelled(gather_limited(jobs, 2), after=1)), "CancelledError")
        self.assertEqual(sorted(work.notes), ["a is cancelled", "b is cancelled"])

    # rule: and it ends once they have
    def test_cancelled_jobs_have_ended(self):
        """ends only when its cancelled jobs have"""
        work = Work()
        jobs = [work.job("a", 9, closing=4), work.job("b", 9)]
        canceller = cancelled(gather_limited(jobs, 2), after=1)
        self.assertEqual(notes_after(work, canceller), ["a is cancelled", "b is cancelled"])

    # rule: a limit less than 1 raises ValueError before any job is called
    def test_no_limit(self):
        """raises ValueError for a limit of 0 or less, and calls no job"""
        work = Work()
        for limit in (0, -1):
            with self.subTest(limit=limit):
                with self.assertRaises(ValueError):
                    run(gather_limited(work.jobs(1, 1), limit))
        self.assertEqual(work.began, {})

    # rule: a limit less than 1 raises ValueError
    def test_no_limit_and_no_jobs(self):
        """raises ValueError for a limit of 0 even when there are no jobs"""
        with self.assertRaises(ValueError):
            run(gather_limited([], 0))

    # rule: each call has a limit of its own
    def test_two_calls(self):
        """lets two calls at once run as many jobs each as their limits allow"""
        one, other = Work(), Work()

        async def both():
            calls = gather_limited(one.jobs(2, 2), 1), gather_limited(other.jobs(1, 1, 1), 1)
            await asyncio.gather(*calls)

        self.assertEqual(seconds_of(both()), 4)
        self.assertEqual((one.most, other.most), (1, 1))


if __name__ == "__main__":
    unittest.main()
