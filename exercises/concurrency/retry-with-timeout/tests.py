import asyncio
import unittest

import clock
from solution import retry


class Line:
    """An async callable: each call takes its seconds, and then fails or answers.

    A step is the seconds it takes, an exception to be raised at once, or (seconds, exception).
    """

    def __init__(self, *steps, answer="done", closing=0):
        self.steps = list(steps)
        self.answer = answer
        self.closing = closing
        self.began = []
        self.notes = []

    async def __call__(self):
        loop = asyncio.get_running_loop()
        self.began.append(loop.time())
        self.notes.append("begin")
        step = self.steps.pop(0) if self.steps else 0
        seconds, error = step if isinstance(step, tuple) else (step, None)
        if isinstance(seconds, BaseException):
            seconds, error = 0, seconds
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            await asyncio.sleep(self.closing)
            self.notes.append("cancelled")
            raise
        self.notes.append("end")
        if error is not None:
            raise error
        return self.answer

    def begins(self):
        """When each attempt began, in seconds since the first."""
        return [round(moment - self.began[0], 3) for moment in self.began]


async def ended(awaitable):
    """What it returns, or the exception that it raises."""
    try:
        return await awaitable
    except (Exception, asyncio.CancelledError) as error:
        return error


def run(coroutine):
    """What awaiting it returns."""
    return asyncio.run(coroutine)


def outcome(coroutine):
    """What awaiting it returns, or the name of the exception that it raises."""
    result = asyncio.run(ended(coroutine))
    return type(result).__name__ if isinstance(result, BaseException) else result


def raised_by(coroutine):
    """The exception that awaiting it raises."""
    error = asyncio.run(ended(coroutine))
    return error if isinstance(error, BaseException) else None


def seconds_of(coroutine):
    """The seconds until it returns or raises."""
    with clock.watch() as spent:
        asyncio.run(ended(coroutine))
    return spent.seconds


def begins_of(line, *args, **kwargs):
    """When each attempt began, in seconds since the first."""
    asyncio.run(ended(retry(line, *args, **kwargs)))
    return line.begins()


async def cancelled(coroutine, after):
    """Runs it as a task and cancels that: the name of what comes of it, and the seconds that takes."""
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(after)
    task.cancel()
    with clock.watch() as spent:
        result = await ended(task)
    return type(result).__name__, spent.seconds


# given: write an async function retry(call, attempts, timeout, pause, on=OSError)
# given: time is simulated: a sleep takes no real time
class RetryTest(unittest.TestCase):
    # rule: the first result is returned
    def test_first_result(self):
        """returns the result of a call that succeeds, and makes no other call"""
        line = Line(2)
        self.assertEqual(run(retry(line, attempts=5, timeout=10, pause=1)), "done")
        self.assertEqual(line.notes, ["begin", "end"])

    # rule: another follows
    # rule: the first result is returned
    def test_second_result(self):
        """tries again after a failure, and returns the first result"""
        line = Line(OSError(), OSError())
        self.assertEqual(run(retry(line, attempts=9, timeout=10, pause=1)), "done")
        self.assertEqual(len(line.began), 3)

    # rule: the first result is returned
    def test_falsy_result(self):
        """takes None, 0 and an empty string for results"""
        for answer in (None, 0, ""):
            with self.subTest(answer=answer):
                line = Line(OSError(), answer=answer)
                self.assertEqual(run(retry(line, attempts=4, timeout=10, pause=1)), answer)
                self.assertEqual(len(line.began), 2)

    # rule: an attempt awaits call(), made anew each time
    def test_call_anew(self):
        """calls the function anew for each attempt"""
        line = Line(OSError(), OSError("the second"))
        error = raised_by(retry(line, attempts=2, timeout=1, pause=1))
        self.assertEqual((len(line.began), repr(error)), (2, "OSError('the second')"))

    # rule: at most attempts in all
    def test_attempts(self):
        """makes as many attempts as it may, and no more"""
        self.assertEqual(len(begins_of(Line(*[OSError()] * 9), 3, 10, 1)), 3)

    # rule: at most attempts in all
    def test_one_attempt(self):
        """makes a single attempt when it may make one"""
        self.assertEqual(len(begins_of(Line(OSError()), 1, 10, 1)), 1)

    # rule: the first pause between attempts is pause seconds
    # rule: each further one twice as long
    def test_pauses(self):
        """doubles the pause after each failure but the first"""
        line = Line(*[OSError()] * 9)
        self.assertEqual(begins_of(line, attempts=5, timeout=10, pause=0.5), [0, 0.5, 1.5, 3.5, 7.5])

    # rule: the first pause between attempts is pause seconds
    def test_no_pause_first(self):
        """makes the first attempt at once"""
        self.assertEqual(seconds_of(retry(Line(2), attempts=3, timeout=10, pause=4)), 2)

    # rule: if the last attempt fails, its exception reaches the caller at once
    def test_no_pause_last(self):
        """makes no pause after the last attempt"""
        line = Line(*[OSError()] * 9)
        self.assertEqual(seconds_of(retry(line, attempts=3, timeout=10, pause=1)), 3)

    # rule: each attempt has timeout seconds
    # rule: then it is cancelled, and fails with TimeoutError
    def test_timeout(self):
        """cancels an attempt that takes too long, and tries again"""
        line = Line(60, 2)
        self.assertEqual(run(retry(line, attempts=2, timeout=5, pause=1)), "done")
        self.assertEqual(line.notes, ["begin", "cancelled", "begin", "end"])

    # rule: each attempt has timeout seconds
    def test_timeout_for_each(self):
        """gives each attempt its whole time, whatever those before it and the pauses took"""
        line = Line(60, (4, OSError()), 60, 4)
        self.assertEqual(begins_of(line, attempts=4, timeout=5, pause=1), [0, 6, 12, 21])
        self.assertEqual(line.notes[-1], "end")

    # rule: fails with TimeoutError
    def test_last_timeout(self):
        """raises TimeoutError when the last attempt takes too long"""
        self.assertEqual(outcome(retry(Line(60, 60), attempts=2, timeout=5, pause=1)), "TimeoutError")

    # rule: fails with TimeoutError
    # rule: any other exception reaches the caller at once
    def test_timeout_not_asked_for(self):
        """does not try again after a timeout when `on` is another type"""
        line = Line(60)
        coroutine = retry(line, attempts=3, timeout=5, pause=1, on=ConnectionError)
        self.assertEqual(outcome(coroutine), "TimeoutError")
        self.assertEqual(len(line.began), 1)

    # rule: if it fails with an exception of the type on, another follows
    def test_type(self):
        """tries again after an exception of the type that it is given, or of a subclass"""
        line = Line(ValueError(), UnicodeError())
        self.assertEqual(run(retry(line, 3, 10, 1, on=ValueError)), "done")

    # rule: on=OSError
    def test_default_type(self):
        """tries again after any OSError when no type is given"""
        line = Line(ConnectionResetError(), TimeoutError(), OSError())
        self.assertEqual(run(retry(line, 4, 10, 1)), "done")

    # rule: any other exception reaches the caller at once
    def test_other_type(self):
        """raises an exception of another type at once, as it is"""
        bug = TypeError("a bug")
        line = Line(OSError(), bug)
        self.assertIs(raised_by(retry(line, attempts=5, timeout=10, pause=1)), bug)

    # rule: any other exception reaches the caller at once
    def test_default_type_is_gone(self):
        """does not try again after an OSError when `on` is another type"""
        self.assertEqual(len(begins_of(Line(OSError()), 3, 10, 1, on=ValueError)), 1)

    # rule: if the last attempt fails, its exception reaches the caller
    def test_last_exception(self):
        """raises the exception of the last attempt, as it is"""
        first, last = OSError("first"), OSError("last")
        self.assertIs(raised_by(retry(Line(first, last), attempts=2, timeout=10, pause=1)), last)

    # rule: its traceback shows no earlier attempt
    def test_no_chain(self):
        """raises the last exception without those of earlier attempts"""
        line = Line(OSError("first"), OSError("second"), OSError("last"))
        error = raised_by(retry(line, attempts=3, timeout=10, pause=1))
        self.assertEqual(repr(error), "OSError('last')")
        self.assertEqual((error.__cause__, error.__context__), (None, None))

    # rule: other tasks run during the pauses
    def test_does_not_block(self):
        """lets other tasks run during its pauses"""
        with clock.watch() as spent:
            run(retry(Line(OSError(), OSError()), attempts=3, timeout=10, pause=2))
        self.assertEqual((spent.seconds, spent.blocked), (6, 0))

    # rule: attempts never overlap
    def test_no_overlap(self):
        """pauses only when a cancelled attempt has ended, which may take it time"""
        line = Line(60, closing=3)
        self.assertEqual(begins_of(line, attempts=2, timeout=5, pause=1), [0, 9])
        self.assertEqual(line.notes, ["begin", "cancelled", "begin", "end"])

    # rule: cancelling retry cancels the attempt … and nothing follows
    def test_cancelled_attempt(self):
        """is cancelled with its attempt, and tries nothing more"""
        line = Line(60)
        coroutine = retry(line, attempts=3, timeout=100, pause=1)
        self.assertEqual(run(cancelled(coroutine, after=2)), ("CancelledError", 0))
        self.assertEqual(line.notes, ["begin", "cancelled"])

    # rule: cancelling retry cancels … pause, and nothing follows
    def test_cancelled_pause(self):
        """is cancelled in a pause, and tries nothing more"""
        line = Line(OSError())
        coroutine = retry(line, attempts=3, timeout=10, pause=30)
        self.assertEqual(run(cancelled(coroutine, after=10)), ("CancelledError", 0))
        self.assertEqual(len(line.began), 1)

    # rule: cancelling retry cancels the attempt
    def test_cancelled_attempt_has_ended(self):
        """has ended its attempt when it is cancelled, which may take that time"""
        line = Line(60, closing=2)

        async def main():
            await cancelled(retry(line, attempts=3, timeout=100, pause=1), after=1)
            return list(line.notes)

        self.assertEqual(run(main()), ["begin", "cancelled"])

    # rule: attempts less than 1 raises ValueError, and nothing is called
    def test_no_attempts(self):
        """raises ValueError for 0 attempts or fewer, and calls nothing"""
        for attempts in (0, -1):
            with self.subTest(attempts=attempts):
                line = Line()
                with self.assertRaises(ValueError):
                    run(retry(line, attempts, timeout=10, pause=1))
                self.assertEqual(line.began, [])


if __name__ == "__main__":
    unittest.main()
