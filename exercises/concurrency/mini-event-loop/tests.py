import unittest

import clock
from cost import steps
from solution import Loop


class Diary:
    """A loop whose tasks note the time at which they go on."""

    def __init__(self):
        self.loop = Loop()
        self.notes = []

    def note(self, name):
        self.notes.append((self.loop.now, name))

    def pauses(self, name, *seconds, error=None):
        """A generator that makes these pauses, notes the time after each, and returns its name."""
        for each in seconds:
            yield each
            self.note(name)
        if error is not None:
            raise error
        return name

    def waits(self, task):
        """A generator that waits for a task, notes what comes of it, and returns that."""
        try:
            result = yield task
        except Exception as error:
            result = repr(error)
        self.note(result)
        return result

    def spawn(self, *generators):
        """The tasks of these generators."""
        return [self.loop.spawn(generator) for generator in generators]

    def run(self):
        """What is noted after running the loop."""
        self.loop.run()
        return self.notes

    def __repr__(self):
        return "Diary()"


def at_once(value=None):
    """A generator that returns without a pause."""
    return value
    yield


def raised_by(action, *arguments):
    """The exception that a call raises, or None."""
    try:
        action(*arguments)
    except Exception as error:
        return error
    return None


def error_at_yield(wanted):
    """What a task meets that yields this, and what it returns then."""

    def task():
        try:
            yield wanted
        except TypeError:
            yield 1
            return "TypeError"

    loop = Loop()
    result = loop.spawn(task())
    loop.run()
    return result.result()


def long_pauses():
    """Runs a loop with pauses of twenty thousand seconds."""
    diary = Diary()
    diary.spawn(diary.pauses("a", 20_000, 0.5), diary.pauses("b", 20_000))
    diary.run()


# given: write a class Loop
class LoopTest(unittest.TestCase):
    # rule: returns a task
    # rule: yield 2.5 is a pause of 2.5 seconds
    def test_pauses(self):
        """pauses a task for the seconds that it yields, each from the moment of its yield"""
        diary = Diary()
        diary.spawn(diary.pauses("a", 2, 0.5, 4))
        self.assertEqual(diary.run(), [(2, "a"), (2.5, "a"), (6.5, "a")])

    # rule: moves straight to the moment when one can
    def test_several(self):
        """runs several tasks side by side, each at its time"""
        diary = Diary()
        diary.spawn(diary.pauses("a", 5), diary.pauses("b", 1, 2, 3), diary.pauses("c", 4))
        self.assertEqual(diary.run(), [(1, "b"), (3, "b"), (4, "c"), (5, "a"), (6, "b")])

    # rule: it begins when loop.run() is called
    def test_begins_in_run(self):
        """spawn does not begin the task"""
        diary = Diary()

        def task():
            diary.note("begun")
            yield 1

        diary.spawn(task())
        self.assertEqual(diary.notes, [])
        self.assertEqual(diary.run(), [(0, "begun")])

    # rule: which returns when all tasks are done
    # rule: at first 0
    def test_now(self):
        """now is 0 at first, and the moment of the last task at the end"""
        diary = Diary()
        diary.spawn(diary.pauses("a", 7), diary.pauses("b", 2))
        self.assertEqual(diary.loop.now, 0)
        diary.run()
        self.assertEqual(diary.loop.now, 7)

    # rule: which returns when all tasks are done
    def test_nothing(self):
        """run returns at once, and nothing, when there is no task"""
        loop = Loop()
        self.assertEqual((loop.run(), loop.now), (None, 0))

    # rule: task.result() is what the generator has returned
    def test_result(self):
        """result returns what the generator has returned, None and 0 too"""
        diary = Diary()
        tasks = diary.spawn(diary.pauses("a", 1), at_once(0), at_once(), at_once([1]))
        diary.run()
        self.assertEqual([task.result() for task in tasks], ["a", 0, None, [1]])

    # rule: if it raised an exception, so does result()
    def test_exception(self):
        """result raises the very exception that the generator has raised, each time"""
        error = ValueError("no")
        diary = Diary()
        (task,) = diary.spawn(diary.pauses("a", 1, error=error))
        diary.run()
        self.assertIs(raised_by(task.result), error)
        self.assertIs(raised_by(task.result), error)

    # rule: an exception ends its own task and no other
    def test_others_go_on(self):
        """an exception in one task neither ends the others nor run"""
        diary = Diary()
        diary.spawn(diary.pauses("a", 1, error=OSError()), diary.pauses("b", 1, 1))
        self.assertEqual(diary.run(), [(1, "a"), (1, "b"), (2, "b")])

    # rule: yield task waits until another task is done, and its value is that result
    def test_waits(self):
        """a task that yields another goes on when that is done, with its result"""
        diary = Diary()
        (a,) = diary.spawn(diary.pauses("a", 1, 2))
        diary.spawn(diary.waits(a))
        self.assertEqual(diary.run(), [(1, "a"), (3, "a"), (3, "a")])

    # rule: yield task waits until another task is done
    def test_several_wait(self):
        """several tasks can wait for the same one"""
        diary = Diary()
        (a,) = diary.spawn(diary.pauses("a", 3))
        tasks = diary.spawn(diary.waits(a), diary.waits(a), diary.waits(a))
        diary.run()
        self.assertEqual([task.result() for task in tasks], ["a", "a", "a"])

    # rule: its value is that result
    def test_waits_in_a_chain(self):
        """a result is passed on along a chain of tasks, and can be any value"""
        for value in (None, 0, [], "text"):
            with self.subTest(value=value):
                diary = Diary()
                (a,) = diary.spawn(at_once(value))
                (b,) = diary.spawn(diary.waits(a))
                (c,) = diary.spawn(diary.waits(b))
                diary.run()
                self.assertEqual(c.result(), value)

    # rule: and wait for one that is done
    def test_waits_for_a_done_task(self):
        """a task can wait for one that is done, and goes on at the same moment"""
        diary = Diary()
        (a,) = diary.spawn(at_once("a"))

        def late():
            yield 5
            diary.note((yield a))

        diary.spawn(late())
        self.assertEqual(diary.run(), [(5, "a")])

    # rule: in a task that waits for it, it is raised at the yield
    def test_exception_reaches_who_waits(self):
        """an exception is raised at the yield of each task that waits, which may catch it"""
        diary = Diary()
        (a,) = diary.spawn(diary.pauses("a", 2, error=OSError("lost")))
        diary.spawn(diary.waits(a), diary.waits(a))
        self.assertEqual(diary.run(), [(2, "a"), (2, "OSError('lost')"), (2, "OSError('lost')")])

    # rule: if it raised an exception, so does result()
    def test_exception_stays(self):
        """result raises the exception even after a task that waited has caught it"""
        error = OSError("lost")
        diary = Diary()
        (a,) = diary.spawn(diary.pauses("a", 1, error=error))
        diary.spawn(diary.waits(a))
        diary.run()
        self.assertIs(raised_by(a.result), error)

    # rule: in a task that waits for it, it is raised at the yield
    # rule: and wait for one that is done
    def test_exception_of_a_done_task(self):
        """the exception of a task that is done is raised in one that waits for it later"""
        diary = Diary()
        (a,) = diary.spawn(diary.pauses("a", error=OSError("lost")))

        def late():
            yield 5
            return (yield a)

        (task,) = diary.spawn(late())
        diary.run()
        self.assertEqual(repr(raised_by(task.result)), "OSError('lost')")

    # rule: in a task that waits for it, it is raised at the yield
    def test_goes_on_after_an_exception(self):
        """a task that has caught an exception can pause again"""
        diary = Diary()
        (a,) = diary.spawn(diary.pauses("a", 1, error=OSError()))

        def careful():
            try:
                yield a
            except OSError:
                yield 4
                diary.note("after the exception")

        diary.spawn(careful())
        self.assertEqual(diary.run(), [(1, "a"), (5, "after the exception")])

    # rule: the one that was spawned or yielded first goes first
    def test_order_of_spawning(self):
        """tasks begin in the order in which they were spawned"""
        diary = Diary()
        diary.spawn(*(diary.pauses(name, 0) for name in "badc"))
        self.assertEqual([name for _, name in diary.run()], ["b", "a", "d", "c"])

    # rule: the one that was spawned or yielded first goes first
    def test_order_of_yielding(self):
        """of pauses that end at the same moment, the one that began first ends first"""
        diary = Diary()
        diary.spawn(diary.pauses("a", 1, 1), diary.pauses("b", 2), diary.pauses("c", 1.5, 0.5))
        self.assertEqual(diary.run()[2:], [(2, "b"), (2, "a"), (2, "c")])

    # rule: the one that was spawned or yielded first goes first
    def test_pause_of_nothing(self):
        """a pause of 0 lets the others go first that are due already"""
        diary = Diary()
        diary.spawn(diary.pauses("a", 3, 0, 0), diary.pauses("b", 3, 0), diary.pauses("c", 3))
        names = [name for _, name in diary.run()]
        self.assertEqual(names, ["a", "b", "c", "a", "b", "a"])

    # rule: a task may spawn others
    # rule: the one that was spawned or yielded first goes first
    def test_spawns(self):
        """a task that is spawned by another begins at that moment, after those due already"""
        diary = Diary()

        def child():
            diary.note("child")
            yield 1

        def parent():
            yield 2
            diary.spawn(child())
            diary.note("parent")
            yield 0

        diary.spawn(parent(), diary.pauses("other", 2))
        self.assertEqual(diary.run(), [(2, "parent"), (2, "other"), (2, "child")])

    # rule: a task may spawn others
    # rule: its value is that result
    def test_spawns_and_waits(self):
        """a task can wait for the tasks that it has spawned"""
        diary = Diary()

        def parent():
            children = diary.spawn(diary.pauses("a", 3), diary.pauses("b", 1))
            results = []
            for child in children:
                results.append((yield child))
            return results

        (task,) = diary.spawn(parent())
        diary.run()
        self.assertEqual((task.result(), diary.loop.now), (["a", "b"], 3))

    # rule: nothing really waits
    def test_no_real_time(self):
        """waits for no real time"""
        diary = Diary()
        diary.spawn(diary.pauses("a", 3600))
        with clock.watch() as spent:
            diary.run()
        self.assertEqual((diary.loop.now, spent.seconds), (3600, 0))

    # rule: moves straight to the moment when one can
    def test_straight(self):
        """takes no more steps for a long pause than for a short one"""
        self.assertLess(steps(long_pauses), 2000)

    # rule: when no task can go on
    def test_now_stands_still(self):
        """now does not move while tasks go on without a pause"""
        diary = Diary()
        (a,) = diary.spawn(diary.pauses("a", 0, 0, 0))
        diary.spawn(diary.waits(a), diary.pauses("b", 1))
        self.assertEqual([moment for moment, _ in diary.run()], [0, 0, 0, 0, 1])

    # rule: run raises RuntimeError if tasks are left that nothing can resume
    def test_stuck(self):
        """run raises RuntimeError when tasks wait for each other, and after the others are done"""
        diary = Diary()
        tasks = []

        def wait_for(number):
            yield tasks[number]

        tasks += diary.spawn(wait_for(1), wait_for(0), diary.pauses("c", 2))
        with self.assertRaises(RuntimeError):
            diary.run()
        self.assertEqual(diary.notes, [(2, "c")])

    # rule: run raises RuntimeError if tasks are left that nothing can resume
    def test_waits_for_itself(self):
        """run raises RuntimeError when a task waits for itself"""
        diary = Diary()
        tasks = []

        def wait_for_itself():
            yield tasks[0]

        tasks += diary.spawn(wait_for_itself())
        with self.assertRaises(RuntimeError):
            diary.run()

    # rule: result does if its task is not done
    def test_not_done(self):
        """result raises RuntimeError before the task is done"""
        diary = Diary()
        (a,) = diary.spawn(diary.pauses("a", 5))

        def curious():
            yield 1
            diary.note(type(raised_by(a.result)).__name__)

        self.assertIsInstance(raised_by(a.result), RuntimeError)
        diary.spawn(curious())
        self.assertEqual(diary.run()[0], (1, "RuntimeError"))

    # rule: spawn raises TypeError for anything but a generator
    def test_no_generator(self):
        """spawn raises TypeError for a generator function, a list or None"""
        for wrong in (at_once, [1, 2], None):
            with self.subTest(wrong=wrong):
                with self.assertRaises(TypeError):
                    Loop().spawn(wrong)

    # rule: anything else that a task yields raises it at that yield
    def test_yields_something_else(self):
        """a task that yields something else meets TypeError there, and may go on"""
        for wrong in ("2", None, [1], at_once()):
            with self.subTest(wrong=wrong):
                self.assertEqual(error_at_yield(wrong), "TypeError")

    # rule: anything else that a task yields raises it at that yield
    # rule: an exception ends its own task and no other
    def test_nonsense_stays_where_it_is(self):
        """a task that yields something else fails alone, if it does not catch the TypeError"""
        diary = Diary()

        def nonsense():
            yield "nonsense"

        (task,) = diary.spawn(nonsense())
        diary.spawn(diary.pauses("a", 1))
        self.assertEqual(diary.run(), [(1, "a")])
        self.assertIsInstance(raised_by(task.result), TypeError)

    # rule: run may be called again, and goes on from now
    def test_run_again(self):
        """run goes on from now when it is called again"""
        diary = Diary()
        diary.spawn(diary.pauses("a", 3))
        diary.run()
        diary.spawn(diary.pauses("b", 2))
        self.assertEqual(diary.run(), [(3, "a"), (5, "b")])

    # rule: loops share nothing
    def test_two_loops(self):
        """two loops have their own tasks and their own time"""
        one, other = Diary(), Diary()
        one.spawn(one.pauses("a", 3))
        other.spawn(other.pauses("b", 5))
        self.assertEqual((one.run(), one.loop.now), ([(3, "a")], 3))
        self.assertEqual((other.loop.now, other.run()), (0, [(5, "b")]))


if __name__ == "__main__":
    unittest.main()
