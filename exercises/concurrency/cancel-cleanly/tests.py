import asyncio
import unittest

import clock
from solution import use_connection


class Connection:
    """A connection that takes its time to close, and notes what happens around it."""

    def __init__(self, connecting=0, closing=1, error=None):
        self.connecting = connecting
        self.closing = closing
        self.error = error
        self.notes = []

    async def connect(self):
        await asyncio.sleep(self.connecting)
        if self.error is not None:
            raise self.error
        self.notes.append("connected")
        return self

    async def close(self):
        self.notes.append("closing")
        await asyncio.sleep(self.closing)
        self.notes.append("closed")

    def job(self, name, seconds=0, error=None, ending=0, ending_error=None):
        """A job that takes so many seconds, and then returns its name or raises the error."""

        async def run(connection):
            assert connection is self, "the job got no connection"
            try:
                await asyncio.sleep(seconds)
                if error is not None:
                    raise error
                self.notes.append(f"{name} is done")
                return name
            except asyncio.CancelledError:
                try:
                    await asyncio.sleep(ending)
                finally:
                    self.notes.append(f"{name} is cancelled")
                if ending_error is not None:
                    raise ending_error
                raise

        return run

    def __repr__(self):
        return "Connection()"


def run(coroutine):
    """What awaiting it returns."""
    return asyncio.run(coroutine)


async def ended(awaitable):
    """What it returns, or the exception that it raises."""
    try:
        return await awaitable
    except (Exception, asyncio.CancelledError) as error:
        return error


async def cancelled(coroutine, *moments):
    """Runs it as a task and cancels that at these moments: the name of what comes of it."""
    task = asyncio.create_task(coroutine)
    passed = 0
    for moment in moments:
        await asyncio.sleep(moment - passed)
        passed = moment
        task.cancel()
    result = await ended(task)
    return type(result).__name__ if isinstance(result, BaseException) else result


def first_error(coroutine):
    """The exception that awaiting it raises, or the first of its group."""
    error = asyncio.run(ended(coroutine))
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def notes_after(connection, coroutine, wait=0):
    """What has happened by the time that it is over, or some seconds later."""

    async def main():
        await ended(coroutine)
        await asyncio.sleep(wait)
        return list(connection.notes)

    return asyncio.run(main())


def seconds_of(coroutine):
    """The seconds until it returns or raises."""
    with clock.watch() as spent:
        asyncio.run(ended(coroutine))
    return spent.seconds


def used(connection, *jobs):
    """A call of use_connection with this connection."""
    return use_connection(connection.connect, jobs)


# given: write an async function use_connection(connect, jobs)
# given: time is simulated: a sleep takes no real time
class UseConnectionTest(unittest.TestCase):
    # rule: returns a list of their results, in that order
    def test_results(self):
        """returns the results in the order of the jobs, whichever ends first"""
        c = Connection()
        jobs = [c.job("a", 3), c.job("b", 1), c.job(None, 2), c.job(0)]
        self.assertEqual(run(use_connection(c.connect, jobs)), ["a", "b", None, 0])

    # rule: runs job(connection) for all the async functions in jobs at once
    def test_at_once(self):
        """runs the jobs at once"""
        c = Connection(connecting=5, closing=1)
        self.assertEqual(seconds_of(used(c, c.job("a", 3), c.job("b", 2), c.job("c", 3))), 9)

    # rule: when all jobs have ended, in whichever way, it awaits connection.close(), once
    def test_closes_last(self):
        """closes the connection once, when all jobs have ended"""
        c = Connection()
        self.assertEqual(
            notes_after(c, used(c, c.job("a", 2), c.job("b", 1))),
            ["connected", "b is done", "a is done", "closing", "closed"],
        )

    # rule: jobs may be empty
    def test_no_jobs(self):
        """connects and closes even when there is no job"""
        c = Connection()
        self.assertEqual(run(use_connection(c.connect, [])), [])
        self.assertEqual(c.notes, ["connected", "closing", "closed"])

    # rule: only then does the exception reach the caller, alone or in an ExceptionGroup
    def test_error(self):
        """raises the exception of a job"""
        c = Connection()
        error = OSError("clouds")
        self.assertIs(first_error(used(c, c.job("a", 1), c.job("b", 1, error))), error)

    # rule: when all jobs have ended, in whichever way, it awaits connection.close(), once
    # rule: only then does the exception reach the caller
    def test_error_closes(self):
        """has closed the connection once when a job's exception reaches the caller"""
        c = Connection(closing=4)
        self.assertEqual(
            notes_after(c, used(c, c.job("a", 1, OSError()))), ["connected", "closing", "closed"]
        )

    # rule: if a job raises … the jobs that still run are cancelled
    def test_error_cancels(self):
        """cancels the other jobs when one raises, and closes after that"""
        c = Connection()
        self.assertEqual(
            notes_after(c, used(c, c.job("a", 9), c.job("b", 1, OSError()))),
            ["connected", "a is cancelled", "closing", "closed"],
        )

    # rule: if a job raises … the jobs that still run are cancelled
    def test_error_at_once(self):
        """does not wait for an earlier job to be done when a later one raises"""
        c = Connection(closing=1)
        self.assertEqual(seconds_of(used(c, c.job("a", 60), c.job("b", 2, OSError()))), 3)

    # rule: if a job raises … the jobs that still run are cancelled
    def test_error_before_a_long_job(self):
        """does not wait for a later job to be done when an earlier one raises"""
        c = Connection(closing=1)
        self.assertEqual(seconds_of(used(c, c.job("a", 2, OSError()), c.job("b", 60))), 3)

    # rule: a cancelled job may take time to end … closing comes after it
    def test_slow_end(self):
        """closes only when a cancelled job has ended, which may take it time"""
        c = Connection()
        self.assertEqual(
            notes_after(c, used(c, c.job("a", 9, ending=5), c.job("b", 1, OSError()))),
            ["connected", "a is cancelled", "closing", "closed"],
        )

    # rule: a cancelled job may … raise an exception of its own: closing comes after it
    def test_failing_end(self):
        """closes even if a cancelled job raises an exception of its own"""
        c = Connection()
        jobs = c.job("a", 9, ending_error=ValueError()), c.job("b", 1, OSError())
        self.assertEqual(
            notes_after(c, used(c, *jobs)), ["connected", "a is cancelled", "closing", "closed"]
        )

    # rule: the jobs' first exception counts
    def test_first_exception(self):
        """raises the first exception, or a group that begins with it"""
        c = Connection()
        first = OSError("first")
        jobs = c.job("a", 9, ending_error=ValueError("later")), c.job("b", 1, first)
        self.assertIs(first_error(used(c, *jobs)), first)

    # rule: or use_connection is cancelled, the jobs that still run are cancelled
    # rule: a cancellation goes on as CancelledError if no job raises
    def test_cancelled(self):
        """is cancelled with its jobs, closes, and says so to whoever awaits it"""
        c = Connection()
        self.assertEqual(run(cancelled(used(c, c.job("a", 9), c.job("b", 1)), 3)), "CancelledError")
        self.assertEqual(
            c.notes, ["connected", "b is done", "a is cancelled", "closing", "closed"]
        )

    # rule: only then
    def test_cancelled_and_closed(self):
        """has ended its jobs and closed the connection when the CancelledError goes on"""
        c = Connection(closing=4)
        self.assertEqual(
            notes_after(c, cancelled(used(c, c.job("a", 9, ending=2)), 1)),
            ["connected", "a is cancelled", "closing", "closed"],
        )

    # rule: or use_connection is cancelled
    # rule: a cancelled job may … raise an exception of its own: closing comes after it
    def test_cancelled_with_a_failing_end(self):
        """closes even if a job raises an exception of its own when all is cancelled"""
        c = Connection()
        self.assertEqual(
            notes_after(c, cancelled(used(c, c.job("a", 9, ending_error=ValueError())), 1)),
            ["connected", "a is cancelled", "closing", "closed"],
        )

    # rule: one cancellation meanwhile … goes on after it
    def test_cancelled_while_closing(self):
        """is cancelled, as it was asked to, when that comes while it is closing"""
        c = Connection(closing=5)
        self.assertEqual(run(cancelled(used(c, c.job("a", 1)), 3)), "CancelledError")

    # rule: one cancellation meanwhile does not interrupt it
    def test_closing_is_finished(self):
        """finishes closing, sooner or later, when it is cancelled meanwhile"""
        c = Connection(closing=5)
        self.assertEqual(
            notes_after(c, cancelled(used(c, c.job("a", 1)), 3), wait=20),
            ["connected", "a is done", "closing", "closed"],
        )

    # rule: one cancellation meanwhile does not interrupt it
    # rule: closing takes time as well
    def test_closed_before_it_goes_on(self):
        """waits for the closing to be finished before a cancellation goes on"""
        c = Connection(closing=5)
        self.assertEqual(
            notes_after(c, cancelled(used(c, c.job("a", 1)), 3)),
            ["connected", "a is done", "closing", "closed"],
        )

    # rule: one cancellation meanwhile does not interrupt it
    def test_cancelled_twice(self):
        """finishes closing when it is cancelled once more meanwhile"""
        c = Connection(closing=5)
        self.assertEqual(
            notes_after(c, cancelled(used(c, c.job("a", 9)), 2, 4)),
            ["connected", "a is cancelled", "closing", "closed"],
        )

    # rule: when all jobs have ended, in whichever way, it awaits connection.close(), once
    def test_cancelled_while_jobs_end(self):
        """closes even when it is cancelled while jobs still end because of an exception"""
        c = Connection()
        jobs = c.job("a", 9, ending=5), c.job("b", 1, OSError())
        self.assertEqual(
            notes_after(c, cancelled(used(c, *jobs), 3)),
            ["connected", "a is cancelled", "closing", "closed"],
        )

    # rule: one cancellation meanwhile does not interrupt it
    def test_cancelled_after_an_error(self):
        """finishes closing after a job's exception when it is cancelled meanwhile"""
        c = Connection(closing=5)
        self.assertEqual(
            notes_after(c, cancelled(used(c, c.job("a", 1, OSError())), 3)),
            ["connected", "closing", "closed"],
        )

    # rule: if connecting fails … no job begins, and nothing is closed
    def test_connecting_fails(self):
        """closes nothing when it cannot connect, and raises that exception"""
        error = OSError("no network")
        c = Connection(error=error)
        self.assertIs(first_error(used(c, c.job("a"))), error)
        self.assertEqual(c.notes, [])

    # rule: if connecting … is cancelled, no job begins, and nothing is closed
    def test_cancelled_while_connecting(self):
        """closes nothing when it is cancelled before it is connected"""
        c = Connection(connecting=5)
        self.assertEqual(run(cancelled(used(c, c.job("a")), 1)), "CancelledError")
        c = Connection(connecting=5)
        self.assertEqual(notes_after(c, cancelled(used(c, c.job("a")), 1), wait=20), [])


if __name__ == "__main__":
    unittest.main()
