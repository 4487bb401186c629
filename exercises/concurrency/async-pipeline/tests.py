import asyncio
import unittest

import clock
from solution import pipeline


class Film:
    """An async iterable of items, each of which takes a while to come. It may end with an exception."""

    def __init__(self, *items, every=0, error=None):
        self.items = items
        self.every = every
        self.error = error
        self.taken = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(self.every)
        if self.taken < len(self.items):
            self.taken += 1
            return self.items[self.taken - 1]
        if self.error is not None:
            raise self.error
        raise StopAsyncIteration

    def __repr__(self):
        return f"Film{self.items}"


class Studio:
    """Work that takes a second an item, or what is said, and notes when it begins and how it ends."""

    def __init__(self, seconds=None, errors=None, ending=0, ending_error=None):
        self.seconds = seconds or {}
        self.errors = errors or {}
        self.ending = ending
        self.ending_error = ending_error
        self.began = []
        self.notes = []
        self.running = 0
        self.most = 0

    async def work(self, item):
        self.began.append((item, asyncio.get_running_loop().time()))
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(self.seconds.get(item, 1))
            if item in self.errors:
                raise self.errors[item]
            self.notes.append(f"{item} is done")
            return f"{item}!"
        except asyncio.CancelledError:
            try:
                await asyncio.sleep(self.ending)
            finally:
                self.notes.append(f"{item} is cancelled")
            if self.ending_error is not None:
                raise self.ending_error
            raise
        finally:
            self.running -= 1

    def begins(self):
        """When the work on each item began, in seconds since the first."""
        first = self.began[0][1]
        return {item: round(moment - first, 3) for item, moment in self.began}

    def __repr__(self):
        return "Studio()"


def run(coroutine):
    """What awaiting it returns."""
    return asyncio.run(coroutine)


async def ended(awaitable):
    """What it returns, or the exception that it raises."""
    try:
        return await awaitable
    except (Exception, asyncio.CancelledError) as error:
        return error


def raised_by(coroutine):
    """The exception that awaiting it raises."""
    error = asyncio.run(ended(coroutine))
    return error if isinstance(error, BaseException) else None


def seconds_of(coroutine):
    """The seconds until it returns or raises."""
    with clock.watch() as spent:
        asyncio.run(ended(coroutine))
    return spent.seconds


def notes_after(studio, coroutine, wait=0):
    """How the work has ended by the time that it is over, or some seconds later."""

    async def main():
        await ended(coroutine)
        await asyncio.sleep(wait)
        return sorted(studio.notes)

    return asyncio.run(main())


def taken_after(film, seconds, coroutine):
    """How many items are taken some seconds after it has begun."""

    async def main():
        task = asyncio.create_task(coroutine)
        await asyncio.sleep(seconds)
        taken = film.taken
        task.cancel()
        await ended(task)
        return taken

    return asyncio.run(main())


async def cancelled(coroutine, after):
    """Runs it as a task, cancels that after some seconds, and says what came of it."""
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(after)
    task.cancel()
    return type(await ended(task)).__name__


async def same(item):
    """The item itself, after a second."""
    await asyncio.sleep(1)
    return item


class Reel:
    """An async iterable that is not an iterator: each pass gets one of its own."""

    async def __aiter__(self):
        for frame in (1, 2, 3):
            yield frame

    def __repr__(self):
        return "Reel()"


async def letters(text):
    """An async generator."""
    for letter in text:
        yield letter


# given: write an async function pipeline(source, work, workers, room)
# given: time is simulated: a sleep takes no real time
class PipelineTest(unittest.TestCase):
    # rule: returns a list of the results, in the order of source
    def test_order(self):
        """returns the results in the order of the items, whichever is done first"""
        studio = Studio(seconds={"a": 5, "b": 3})
        film = Film("a", "b", "c", "d")
        self.assertEqual(run(pipeline(film, studio.work, 3, 2)), ["a!", "b!", "c!", "d!"])

    # rule: source is an async iterable
    # rule: each of its items goes through await work(item)
    def test_more_than_there_is_room(self):
        """puts every item through once, however little room there is"""
        studio = Studio()
        self.assertEqual(
            run(pipeline(letters("abcde"), studio.work, 1, 1)), ["a!", "b!", "c!", "d!", "e!"]
        )
        self.assertEqual(len(studio.began), 5)

    # rule: source is an async iterable
    def test_iterable(self):
        """takes an async iterable that is not an async iterator"""
        self.assertEqual(run(pipeline(Reel(), same, 2, 2)), [1, 2, 3])

    # rule: at most workers items are worked on at once
    def test_most_at_once(self):
        """works on as many items at once as there are workers"""
        studio = Studio(seconds={"a": 3, "d": 4})
        run(pipeline(Film(*"abcdefgh"), studio.work, 3, 2))
        self.assertEqual(studio.most, 3)

    # rule: as soon as a worker is free and an item is there, it begins
    def test_begins(self):
        """begins the next item as soon as a worker is free"""
        studio = Studio(seconds={"a": 4, "b": 1, "c": 1.5})
        run(pipeline(Film(*"abcd"), studio.work, 2, 1))
        self.assertEqual(studio.begins(), {"a": 0, "b": 0, "c": 1, "d": 2.5})

    # rule: it begins, in the order of source
    def test_order_of_beginning(self):
        """begins the items in their order"""
        studio = Studio()
        run(pipeline(Film(*"abcdef"), studio.work, 2, 3))
        self.assertEqual("".join(item for item, _ in studio.began), "abcdef")

    # rule: source may be … slow
    # rule: as soon as a worker is free and an item is there, it begins
    def test_slow_source(self):
        """begins an item as soon as it comes, when the source is slow"""
        studio = Studio()
        self.assertEqual(seconds_of(pipeline(Film(*"abc", every=10), studio.work, 2, 2)), 40)
        self.assertEqual(studio.begins(), {"a": 0, "b": 10, "c": 20})

    # rule: or one more, but never more than that
    def test_backpressure(self):
        """takes no more items from a fast source than there is room for"""
        film = Film(*"abcdefghijklmnopqrst")
        studio = Studio(seconds=dict.fromkeys("abcdefghijklmnopqrst", 100))
        taken = taken_after(film, 50, pipeline(film, studio.work, workers=3, room=2))
        self.assertIn(taken, (5, 6))

    # rule: or one more, but never more than that
    def test_backpressure_later(self):
        """takes no more items than there is room for when some are done already"""
        film = Film(*"abcdefghijklmnopqrst")
        studio = Studio(seconds=dict.fromkeys("abcdefghijklmnopqrst", 10))
        taken = taken_after(film, 35, pipeline(film, studio.work, workers=2, room=3))
        self.assertIn(taken, (11, 12))

    # rule: while all workers are busy, further items are taken from source until room of them wait
    def test_room_is_used(self):
        """takes items in advance while its workers are busy"""
        film = Film(*"abcdef", every=1)
        studio = Studio(seconds={"a": 4, "b": 0, "c": 0, "d": 0, "e": 0, "f": 0})
        self.assertEqual(seconds_of(pipeline(film, studio.work, workers=1, room=3)), 7)

    # rule: source may be empty
    def test_empty(self):
        """returns an empty list for an empty source"""
        self.assertEqual(run(pipeline(Film(), Studio().work, 3, 2)), [])

    # rule: at most workers items
    def test_more_workers_than_items(self):
        """ends when there are more workers than items"""
        self.assertEqual(run(pipeline(Film("a", "b"), Studio().work, 9, 9)), ["a!", "b!"])

    # rule: anything may be an item or a result, None too
    def test_any_item(self):
        """takes None, 0, lists and repeated values for items, and returns such results"""
        film = Film(None, 0, [], "a", "a", False)
        self.assertEqual(run(pipeline(film, same, 2, 2)), [None, 0, [], "a", "a", False])

    # rule: anything may be an item or a result
    def test_exceptions_are_values(self):
        """takes exception objects and classes for items, and returns them"""
        error = ValueError("an item")
        film = Film(error, StopAsyncIteration, StopIteration())
        self.assertEqual(repr(run(pipeline(film, same, 2, 2))), repr([*film.items]))

    # rule: the first exception reaches the caller, as it is
    def test_error(self):
        """raises the very exception that the work raises"""
        error = OSError("torn film")
        studio = Studio(errors={"c": error})
        self.assertIs(raised_by(pipeline(Film(*"abcdefgh"), studio.work, 2, 1)), error)

    # rule: if work or source raises, everything else is cancelled
    def test_error_cancels(self):
        """cancels the work on other items when one fails, and has ended it then"""
        studio = Studio(seconds={"a": 9, "c": 9}, errors={"b": OSError()}, ending=2)
        self.assertEqual(
            notes_after(studio, pipeline(Film("a", "b", "c"), studio.work, 3, 1)),
            ["a is cancelled", "c is cancelled"],
        )

    # rule: nothing is left running
    def test_nothing_goes_on(self):
        """works on nothing more when an item has failed"""
        studio = Studio(seconds={"b": 0.5}, errors={"b": OSError()})
        notes = notes_after(studio, pipeline(Film(*"abcdefgh"), studio.work, 2, 1), wait=30)
        self.assertEqual([note for note in notes if note.endswith("done")], [])

    # rule: if work or source raises, everything else is cancelled
    def test_error_at_once(self):
        """raises at once, even when the source is slow and other work takes long"""
        studio = Studio(seconds={"a": 60, "b": 2}, errors={"b": OSError()})
        self.assertEqual(seconds_of(pipeline(Film("a", "b", "c"), studio.work, 2, 1)), 2)
        studio = Studio(errors={"a": OSError()})
        self.assertEqual(seconds_of(pipeline(Film("a", "b", every=60), studio.work, 2, 1)), 61)

    # rule: nothing hangs
    def test_every_worker_fails(self):
        """does not hang when each of its workers has failed"""
        error = OSError("torn film")
        studio = Studio(errors=dict.fromkeys("abcdefgh", error))
        self.assertIs(raised_by(pipeline(Film(*"abcdefgh"), studio.work, 2, 1)), error)

    # rule: if work or source raises
    # rule: the first exception reaches the caller
    def test_last_item_fails(self):
        """raises the exception of the last item, after the source has ended"""
        error = OSError("torn film")
        studio = Studio(seconds={"c": 5}, errors={"c": error})
        self.assertIs(raised_by(pipeline(Film("a", "b", "c"), studio.work, 2, 1)), error)

    # rule: if work or source raises, everything else is cancelled
    def test_source_fails(self):
        """raises the exception of the source, and cancels the work"""
        error = OSError("no light")
        studio = Studio(seconds={"b": 9})
        film = Film("a", "b", every=3, error=error)
        self.assertIs(raised_by(pipeline(film, studio.work, 2, 1)), error)
        self.assertEqual(studio.notes, ["a is done", "b is cancelled"])

    # rule: nothing hangs
    def test_source_fails_at_once(self):
        """does not hang when the source fails before the first item"""
        error = OSError("no light")
        self.assertIs(raised_by(pipeline(Film(error=error), Studio().work, 2, 1)), error)

    # rule: the first exception reaches the caller
    def test_first_exception(self):
        """raises the first exception, even if cancelled work raises another"""
        first = OSError("first")
        studio = Studio(seconds={"a": 9}, errors={"b": first}, ending_error=ValueError("later"))
        self.assertIs(raised_by(pipeline(Film("a", "b"), studio.work, 2, 1)), first)

    # rule: if work or source raises
    def test_exceptions_of_queues(self):
        """does not take an exception of the work for the end of the queue"""
        for error in (asyncio.QueueShutDown(), asyncio.QueueEmpty(), StopAsyncIteration()):
            with self.subTest(error=error):
                studio = Studio(errors={"b": error})
                raised = raised_by(pipeline(Film("a", "b", "c"), studio.work, 1, 1))
                self.assertIn(repr(error), (repr(raised), repr(raised and raised.__cause__)))

    # rule: nothing hangs, and nothing is left running, even when pipeline is cancelled
    def test_cancelled(self):
        """is cancelled with its work, which has ended then, and says so"""
        studio = Studio(seconds={"b": 9, "c": 9}, ending=2)
        coroutine = cancelled(pipeline(Film(*"abcdefgh"), studio.work, 2, 1), after=4)
        self.assertEqual(run(coroutine), "CancelledError")
        self.assertEqual(sorted(studio.notes), ["a is done", "b is cancelled", "c is cancelled"])

    # rule: nothing is left running, even when pipeline is cancelled
    def test_cancelled_and_ended(self):
        """has ended its work when its cancellation goes on"""
        studio = Studio(seconds={"a": 9}, ending=2)
        coroutine = cancelled(pipeline(Film("a"), studio.work, 2, 1), after=4)
        self.assertEqual(notes_after(studio, coroutine), ["a is cancelled"])

    # rule: nothing is left running, even when pipeline is cancelled
    def test_cancelled_source(self):
        """takes nothing more from the source when it is cancelled"""
        film = Film(*"abcd", every=5)

        async def main():
            await cancelled(pipeline(film, Studio().work, 1, 1), after=7)
            await asyncio.sleep(60)
            return film.taken

        self.assertEqual(run(main()), 1)

    # rule: workers or room less than 1 raises ValueError before anything is taken from source
    def test_nobody_to_work(self):
        """raises ValueError without a worker or without room, and takes nothing"""
        for workers, room in ((0, 1), (1, 0), (-1, 5), (5, -1)):
            with self.subTest(workers=workers, room=room):
                film = Film("a", "b")
                with self.assertRaises(ValueError):
                    run(pipeline(film, Studio().work, workers, room))
                self.assertEqual(film.taken, 0)


if __name__ == "__main__":
    unittest.main()
