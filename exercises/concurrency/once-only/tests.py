import time
import unittest

import clock
import schedules
from solution import once


class Tile:
    """What is drawn; each is another one."""

    def __init__(self, *place):
        self._place = place

    def __repr__(self):
        return f"Tile{self._place}"


class Work:
    """A slow function, and what is known of its calls."""

    def __init__(self, seconds=0, errors=()):
        self.calls = []
        self.most = 0
        self._running = 0
        self._seconds = seconds
        self._errors = list(errors)

    def draw(self, *place):
        """Takes so many seconds, then raises the next of the errors, or returns a tile where that is None or missing."""
        self.calls.append(place)
        error = self._errors.pop(0) if self._errors else None
        self._running += 1
        self.most = max(self.most, self._running)
        time.sleep(self._seconds)
        self._running -= 1
        if error is not None:
            raise error
        return Tile(*place)


def outcome(function, *arguments):
    """What a call returns, or the name of the exception that it raises."""
    try:
        return function(*arguments)
    except BaseException as error:
        return type(error).__name__


def at_once(tile, *places):
    """What calls of tile return, or the names of their exceptions, when a thread each makes them."""
    return schedules.together(*(lambda place=place: outcome(tile, *place) for place in places))


def later(seconds, function, *arguments):
    """What `outcome` gives so many seconds later."""
    time.sleep(seconds)
    return outcome(function, *arguments)


def seconds_of(function, *arguments):
    """The seconds that a call takes."""
    with clock.watch() as spent:
        outcome(function, *arguments)
    return spent.seconds


def numbered(results):
    """The results, with a number for each different object in place of a tile."""
    seen = []
    for result in results:
        if not isinstance(result, str) and not any(result is one for one in seen):
            seen.append(result)
    places = {id(one): place for place, one in enumerate(seen, 1)}
    return [places.get(id(result), result) for result in results]


class OneThreadTest(unittest.TestCase):
    # given: write a decorator once(function)
    # given: time is simulated: a sleep takes no real time
    # rule: the decorated function calls function with its arguments and returns the result
    def test_returns(self):
        """passes the arguments on, and returns the result"""

        @once
        def both(first, second):
            return first + second

        self.assertEqual(both("ab", "cd"), "abcd")

    # rule: the decorated function calls function with its arguments
    def test_not_before(self):
        """does not call the function before somebody asks"""
        work = Work()
        once(work.draw)
        self.assertEqual(work.calls, [])

    # rule: asked again for the same arguments, it returns the very same object
    # rule: and does not call function again
    def test_again(self):
        """returns the same object when asked again, without another call"""
        work = Work()
        tile = once(work.draw)
        first, second, third = tile(7, 8), tile(7, 8), tile(7, 8)
        self.assertEqual((numbered([first, second, third]), work.calls), ([1, 1, 1], [(7, 8)]))

    # rule: asked again for the same arguments
    def test_other_arguments(self):
        """calls the function again for other arguments, also for the same in another order"""
        work = Work()
        tile = once(work.draw)
        asked = [(7, 8), (8, 7), (7,), (7, 8)]
        self.assertEqual(numbered([tile(*place) for place in asked]), [1, 2, 3, 1])
        self.assertEqual(work.calls, [(7, 8), (8, 7), (7,)])

    # rule: asked again for the same arguments
    # rule: arguments are positional and hashable
    def test_alike(self):
        """keeps apart arguments that only look alike"""
        work = Work()
        tile = once(work.draw)
        asked = [(1,), ("1",), (1, 2), ((1, 2),), ("1, 2",), (-1,), (-2,)]
        self.assertEqual(numbered([tile(*place) for place in asked]), [1, 2, 3, 4, 5, 6, 7])

    # rule: there may be none
    def test_no_arguments(self):
        """keeps the result of a function without arguments"""
        tile = once(Work().draw)
        self.assertEqual(numbered([tile(), tile(), tile(0), tile(None), tile()]), [1, 1, 2, 3, 1])

    # rule: any result counts, None and exception objects too
    def test_any_result(self):
        """keeps None, 0 and an exception object that is returned like any other result"""
        error = ValueError("returned, not raised")
        for value in (None, 0, error):
            with self.subTest(value=value):
                calls = []

                @once
                def find(name):
                    calls.append(name)
                    return value

                self.assertEqual(([find("x"), find("x")], calls), ([value, value], ["x"]))

    # rule: asked again for the same arguments, it returns the very same object
    def test_keeps_many(self):
        """still has the first result when a thousand other arguments have been asked for"""
        tile = once(Work().draw)
        first, *_, last = [tile(number) for number in range(1001)]
        self.assertEqual(numbered([first, tile(0), last, tile(1000)]), [1, 1, 2, 2])

    # rule: if function raises anything, this reaches its caller
    def test_exception(self):
        """lets the very exception of the function reach the caller"""
        error = OSError("no pen")
        with self.assertRaises(OSError) as caught:
            once(Work(errors=[error]).draw)(7)
        self.assertIs(caught.exception, error)

    # rule: and nothing is kept
    def test_tries_again(self):
        """calls the function again after each exception, until it returns"""
        work = Work(errors=[OSError(), KeyError()])
        tile = once(work.draw)
        outcomes = [outcome(tile, 7) for _ in range(4)]
        self.assertEqual((numbered(outcomes), len(work.calls)), (["OSError", "KeyError", 1, 1], 3))

    # rule: asked again for the same arguments, it returns the very same object
    def test_keeps_the_others(self):
        """still has the results for other arguments when a call raises"""
        tile = once(Work(errors=[None, OSError()]).draw)
        self.assertEqual(numbered([tile(7), outcome(tile, 8), tile(7)]), [1, "OSError", 1])

    # rule: function may ask for other arguments of its own decorated self
    def test_recursion(self):
        """lets the function ask itself for other arguments"""
        calls = []

        @once
        def ways(steps):
            calls.append(steps)
            return 1 if steps < 2 else ways(steps - 1) + ways(steps - 2)

        self.assertEqual((ways(6), calls), (13, [6, 5, 4, 3, 2, 1, 0]))

    # rule: each decorated function keeps its own results
    def test_two_functions(self):
        """keeps the results of two functions apart"""
        one, other = once(lambda name: name.upper()), once(lambda name: name.title())
        self.assertEqual((one("ann"), other("ann"), one("ann")), ("ANN", "Ann", "ANN"))

    # rule: each decorated function keeps its own results
    def test_decorated_twice(self):
        """keeps results apart where the same function is decorated twice"""
        draw = Work().draw
        one, other = once(draw), once(draw)
        self.assertEqual(numbered([one(7), other(7), one(7)]), [1, 2, 1])

    # rule: keeps … the name and docstring of function
    def test_name(self):
        """keeps the name and the docstring of the function"""

        @once
        def river(name):
            """Draw a river."""

        self.assertEqual((river.__name__, river.__doc__), ("river", "Draw a river."))


class SeveralThreadsTest(unittest.TestCase):
    # rule: several threads ask at the same time
    # rule: the tests try many orders in which threads can run
    # rule: while one thread calls function, others that ask for the same arguments … return what it returns
    @schedules.every
    def test_two_ask(self):
        """calls the function once when two threads ask at the same time, and gives both its result"""
        work = Work()
        results = at_once(once(work.draw), (7,), (7,))
        self.assertEqual((numbered(results), work.calls), ([1, 1], [(7,)]))

    # rule: others that ask for the same arguments wait, and return what it returns
    @schedules.every
    def test_slow(self):
        """calls a slow function once for three threads, and gives all its result when it is done"""
        work = Work(seconds=5)
        tile = once(work.draw)
        with clock.watch() as spent:
            results = at_once(tile, (7,), (7,), (7,))
        self.assertEqual((numbered(results), len(work.calls), spent.seconds), ([1, 1, 1], 1, 5))

    # rule: asked again for the same arguments
    @schedules.every
    def test_asked_afterwards(self):
        """has kept the result that two threads have got when it is asked again"""
        work = Work()
        tile = once(work.draw)
        results = at_once(tile, (7,), (7,))
        self.assertEqual((numbered([*results, tile(7)]), len(work.calls)), ([1, 1, 1], 1))

    # rule: asked again for the same arguments
    @schedules.every
    def test_other_arguments_at_once(self):
        """calls the function for each of two different arguments that are asked for at once"""
        work = Work()
        tile = once(work.draw)
        results = at_once(tile, (7,), (8,))
        self.assertEqual(numbered([*results, tile(7), tile(8)]), [1, 2, 1, 2])
        self.assertEqual(sorted(work.calls), [(7,), (8,)])

    # rule: nobody waits for a call with other arguments
    def test_other_arguments_do_not_wait(self):
        """calls the function for two different arguments at the same time"""
        tile = once(Work(seconds=5).draw)
        self.assertEqual(seconds_of(at_once, tile, (7,), (8,)), 5)

    # rule: nobody waits for a call with other arguments
    def test_many_do_not_wait(self):
        """calls the function for twenty different arguments at the same time"""
        tile = once(Work(seconds=5).draw)
        places = [(number,) for number in range(20)]
        self.assertEqual(seconds_of(at_once, tile, *places), 5)

    # rule: nobody waits for a call … of another function
    def test_other_function_does_not_wait(self):
        """calls two functions for the same arguments at the same time"""
        one, other = once(Work(seconds=5).draw), once(Work(seconds=5).draw)
        spent = schedules.together(lambda: seconds_of(one, 7), lambda: seconds_of(other, 7))
        self.assertEqual(spent, [5, 5])

    # rule: whoever asks for a result that is there never waits
    def test_never_waits(self):
        """returns a result that is there at once while the function is called for another"""
        tile = once(Work(seconds=5).draw)
        tile(7)
        spent = schedules.together(
            lambda: seconds_of(tile, 8), lambda: later(1, seconds_of, tile, 7)
        )
        self.assertEqual(spent, [5, 0])

    # rule: others that ask for the same arguments wait
    def test_comes_late(self):
        """waits for the rest of a call that another thread has begun"""
        tile = once(Work(seconds=100).draw)
        spent = schedules.together(
            lambda: seconds_of(tile, 7), lambda: later(3, seconds_of, tile, 7)
        )
        self.assertEqual(spent, [100, 97])

    # rule: this reaches its caller alone
    # rule: of those that wait, one calls function next
    @schedules.every
    def test_first_call_raises(self):
        """gives an exception to one of two threads, and calls the function again for the other"""
        work = Work(errors=[OSError()])
        results = at_once(once(work.draw), (7,), (7,))
        self.assertEqual(sorted(map(str, results)), ["OSError", "Tile(7,)"])
        self.assertEqual(len(work.calls), 2)

    # rule: of those that wait, one calls function next
    @schedules.every
    def test_slow_call_raises(self):
        """has one of two waiting threads call the function next, and the other wait for it"""
        work = Work(seconds=5, errors=[OSError()])
        tile = once(work.draw)
        with clock.watch() as spent:
            results = at_once(tile, (7,), (7,), (7,))
        self.assertEqual(
            (sorted(map(str, results)), len(work.calls), spent.seconds),
            (["OSError", "Tile(7,)", "Tile(7,)"], 2, 10),
        )

    # rule: this reaches its caller alone
    # rule: of those that wait, one calls function next
    @schedules.every
    def test_one_call_at_a_time(self):
        """makes one call at a time when calls fail one after another"""
        work = Work(seconds=5, errors=[OSError(), OSError()])
        results = at_once(once(work.draw), (7,), (7,), (7,))
        self.assertEqual(
            (sorted(map(str, results)), len(work.calls), work.most),
            (["OSError", "OSError", "Tile(7,)"], 3, 1),
        )

    # rule: while one thread calls function, others that ask for the same arguments wait
    def test_comes_after_exception(self):
        """has one that comes later wait for the second call, when the first has raised"""
        work = Work(seconds=5, errors=[OSError()])
        tile = once(work.draw)
        results = schedules.together(
            lambda: outcome(tile, 7), lambda: later(1, tile, 7), lambda: later(6, tile, 7)
        )
        self.assertEqual((numbered(results), len(work.calls)), (["OSError", 1, 1], 2))

    # rule: if function raises anything
    def test_interrupted(self):
        """lets the next thread call the function when a call is ended by SystemExit"""
        work = Work(seconds=5, errors=[SystemExit()])
        self.assertEqual(numbered(at_once(once(work.draw), (7,), (7,))), ["SystemExit", 1])

    # rule: function may ask for other arguments of its own decorated self
    @schedules.every
    def test_recursion_at_once(self):
        """lets the function ask itself for what another thread asks for at the same time"""
        calls = []

        @once
        def ways(steps):
            calls.append(steps)
            return 1 if steps < 1 else ways(steps - 1)

        results = schedules.together(lambda: ways(1), lambda: ways(0))
        self.assertEqual((results, sorted(calls)), ([1, 1], [0, 1]))


if __name__ == "__main__":
    unittest.main()
