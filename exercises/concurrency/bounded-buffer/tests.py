import queue
import threading
import time
import unittest
from unittest import mock

import clock
import schedules
from cost import steps
from solution import BoundedBuffer, Closed

LONG = 2000


def filled(capacity, *items):
    """A buffer into which these items were put."""
    buffer = BoundedBuffer(capacity)
    for item in items:
        buffer.put(item)
    return buffer


def closed(capacity, *items):
    """A buffer that was closed after these items were put into it."""
    buffer = filled(capacity, *items)
    buffer.close()
    return buffer


def taken(buffer, count):
    """What so many calls of take return."""
    return [buffer.take() for _ in range(count)]


def outcome(function, *arguments):
    """What a call returns, or "Closed" where it raises that."""
    try:
        return function(*arguments)
    except Closed:
        return "Closed"


def left_in(buffer):
    """What take returns until it raises Closed; the buffer has to be closed."""
    items = []
    while (item := outcome(buffer.take)) != "Closed" and len(items) < 20:
        items.append(item)
    return items


def drained(buffer):
    """What is left in the buffer when it has been closed."""
    buffer.close()
    return left_in(buffer)


def after(seconds, function, *arguments):
    """Has a function called after some seconds, in another thread."""

    def call():
        time.sleep(seconds)
        function(*arguments)

    thread = threading.Thread(target=call, name="later")
    thread.start()
    return thread


def seconds_of(function, *arguments):
    """The seconds that a call takes, whether or not it raises Closed."""
    with clock.watch() as spent:
        try:
            steps(function, *arguments)  # ends one that never sleeps
        except Closed:
            pass
    return spent.seconds


# given: write a class BoundedBuffer(capacity) and an exception Closed
# given: time is simulated
class BoundedBufferTest(unittest.TestCase):
    # rule: removes the item that has been in the buffer longest, and returns it
    def test_order(self):
        """take: returns the items in the order in which they were put in"""
        self.assertEqual(taken(filled(3, "soup", "fish", "cake"), 3), ["soup", "fish", "cake"])

    # rule: removes the item that has been in the buffer longest
    def test_order_goes_on(self):
        """take: keeps the order when items are put in and taken in turns"""
        buffer = filled(3, 1, 2)
        result = [buffer.take()]
        buffer.put(3)
        buffer.put(4)
        result.append(buffer.take())
        buffer.put(5)
        self.assertEqual(result + taken(buffer, 3), [1, 2, 3, 4, 5])

    # rule: anything may be an item, None too
    def test_any_item(self):
        """take: returns None, 0, lists and repeated items like any others"""
        self.assertEqual(
            taken(filled(7, None, 0, [], "", None, False, Closed), 7),
            [None, 0, [], "", None, False, Closed],
        )

    # rule: put(item) adds an item
    def test_returns_nothing(self):
        """put: does not wait as long as there is room"""
        buffer = filled(3, "soup", "fish")
        self.assertEqual(seconds_of(buffer.put, "cake"), 0)

    # rule: as long as capacity items are in the buffer, it waits
    # rule: goes on as soon as it can
    def test_put_waits(self):
        """put: waits while the buffer is full, and no longer"""
        buffer = filled(2, "soup", "fish")
        later = after(2.7183, buffer.take)
        self.assertEqual(seconds_of(buffer.put, "cake"), 2.7183)
        later.join()
        self.assertEqual(taken(buffer, 2), ["fish", "cake"])

    # rule: as long as capacity items are in the buffer, it waits
    def test_put_waits_with_room_for_one(self):
        """put: waits for the only place of a buffer that has one"""
        buffer = filled(1, "soup")
        later = after(2, buffer.take)
        self.assertEqual(seconds_of(buffer.put, "fish"), 2)
        later.join()
        self.assertEqual(buffer.take(), "fish")

    # rule: as long as there is none, it waits
    # rule: goes on as soon as it can
    def test_take_waits(self):
        """take: waits while the buffer is empty, and no longer"""
        buffer = BoundedBuffer(2)
        later = after(3.1416, buffer.put, "soup")
        self.assertEqual(seconds_of(buffer.take), 3.1416)
        later.join()

    # rule: removes the item that has been in the buffer longest, and returns it
    def test_take_returns_what_it_waited_for(self):
        """take: returns the item that it has waited for"""
        buffer = BoundedBuffer(1)
        self.assertEqual(
            schedules.together(buffer.take, lambda: buffer.put("soup")), ["soup", None]
        )

    # rule: as long as there is none, it waits
    def test_take_waits_again(self):
        """take: waits again once the buffer has become empty"""
        buffer = filled(2, "soup")
        buffer.take()
        later = after(5, buffer.put, "fish")
        self.assertEqual(seconds_of(buffer.take), 5)
        later.join()

    # rule: goes on as soon as it can
    def test_all_takers_are_woken(self):
        """take: each of several that wait gets an item when as many are put in"""
        buffer = BoundedBuffer(3)
        *items, _ = schedules.together(
            buffer.take, buffer.take, buffer.take, lambda: [buffer.put(item) for item in "abc"]
        )
        self.assertEqual(sorted(items), ["a", "b", "c"])

    # rule: goes on as soon as it can
    def test_all_putters_are_woken(self):
        """put: each of several that wait gets in when as many items are taken"""
        buffer = filled(2, "a", "b")
        schedules.together(
            lambda: buffer.put("c"),
            lambda: buffer.put("d"),
            lambda: buffer.put("e"),
            lambda: taken(buffer, 3),
        )
        self.assertEqual(len(drained(buffer)), 2)

    # rule: whoever waits sleeps until another thread wakes it
    def test_take_sleeps(self):
        """take: sleeps while it waits, and does not look again and again"""
        buffer = BoundedBuffer(1)
        later = after(LONG, buffer.put, "soup")
        self.assertLess(steps(buffer.take), LONG)
        later.join()

    # rule: whoever waits sleeps until another thread wakes it
    def test_put_sleeps(self):
        """put: sleeps while it waits, and does not look again and again"""
        buffer = filled(1, "soup")
        later = after(LONG, buffer.take)
        self.assertLess(steps(buffer.put, "fish"), LONG)
        later.join()

    # rule: one whose put returns is taken once
    def test_many(self):
        """puts many items through a small buffer, each of them once"""
        buffer = BoundedBuffer(2)
        cooks = [lambda: [buffer.put(n) for n in range(10)], lambda: [buffer.put(n) for n in range(10, 20)]]
        waiters = [lambda: taken(buffer, 12), lambda: taken(buffer, 8)]
        *_, first, second = schedules.together(*cooks, *waiters)
        self.assertEqual(sorted(first + second), [*range(20)])

    # rule: from then on put raises Closed
    def test_put_after_close(self):
        """put: raises Closed once the buffer is closed, though there is room"""
        buffer = closed(3, "soup")
        with self.assertRaises(Closed):
            buffer.put("fish")
        with self.assertRaises(Closed):
            buffer.put("cake")

    # rule: from then on put raises Closed
    def test_put_after_close_when_full(self):
        """put: raises Closed and does not wait when the buffer is closed and full"""
        buffer = closed(1, "soup")
        with self.assertRaises(Closed):
            buffer.put("fish")

    # rule: take still returns the items that are left, and then raises Closed
    def test_take_after_close(self):
        """take: returns what is left in a closed buffer, in order, and then raises Closed"""
        buffer = closed(3, "soup", "fish")
        self.assertEqual(taken(buffer, 2), ["soup", "fish"])
        with self.assertRaises(Closed):
            buffer.take()
        with self.assertRaises(Closed):
            buffer.take()

    # rule: take still returns the items that are left, and then raises Closed
    def test_take_from_closed_and_empty(self):
        """take: raises Closed at once when the buffer was closed empty"""
        with self.assertRaises(Closed):
            closed(1).take()

    # rule: an item whose put raises does not get in
    def test_refused_item(self):
        """put: does not let an item in when it raises"""
        buffer = closed(3, "soup")
        outcome(buffer.put, "fish")
        self.assertEqual(left_in(buffer), ["soup"])

    # rule: they go on at once
    def test_close_wakes_takers(self):
        """close: wakes all who wait in take, and take raises Closed"""
        buffer = BoundedBuffer(2)
        self.assertEqual(
            schedules.together(
                lambda: outcome(buffer.take),
                lambda: outcome(buffer.take),
                lambda: outcome(buffer.take),
                buffer.close,
            ),
            ["Closed", "Closed", "Closed", None],
        )

    # rule: they go on at once
    def test_close_wakes_putters(self):
        """close: wakes all who wait in put, and put raises Closed"""
        buffer = filled(1, "soup")
        self.assertEqual(
            schedules.together(
                lambda: outcome(buffer.put, "fish"),
                lambda: outcome(buffer.put, "cake"),
                lambda: outcome(buffer.put, "rice"),
                buffer.close,
            ),
            ["Closed", "Closed", "Closed", None],
        )
        self.assertEqual(left_in(buffer), ["soup"])

    # rule: they go on at once
    def test_close_is_noticed_at_once(self):
        """close: wakes those who wait at once"""
        buffer = BoundedBuffer(1)
        later = after(3, buffer.close)
        self.assertEqual(seconds_of(buffer.take), 3)
        later.join()
        buffer = filled(1, "soup")
        later = after(3, buffer.close)
        self.assertEqual(seconds_of(buffer.put, "fish"), 3)
        later.join()

    # rule: close() ends the buffer
    def test_close_does_not_wait(self):
        """close: does not wait until the buffer is empty"""
        buffer = filled(1, "soup")
        self.assertEqual(seconds_of(buffer.close), 0)

    # rule: closing a second time does nothing
    def test_close_twice(self):
        """close: does nothing the second time"""
        buffer = closed(2, "soup")
        buffer.close()
        self.assertEqual(left_in(buffer), ["soup"])
        buffer.close()
        with self.assertRaises(Closed):
            buffer.put("fish")

    # rule: write a class BoundedBuffer(capacity) and an exception Closed
    def test_exception(self):
        """Closed: is an exception of its own, which except Exception catches"""
        self.assertTrue(issubclass(Closed, Exception) and Closed.__module__ == "solution")

    # rule: a capacity less than 1 raises ValueError
    def test_no_room(self):
        """raises ValueError for a capacity of 0 or less"""
        with self.assertRaises(ValueError):
            BoundedBuffer(0)
        with self.assertRaises(ValueError):
            BoundedBuffer(-1)

    # rule: buffers share nothing
    def test_buffers_are_independent(self):
        """keeps the items of two buffers apart, and closes one alone"""
        first, second = BoundedBuffer(1), BoundedBuffer(1)
        first.put("soup")
        second.put("fish")
        first.close()
        self.assertEqual(second.take(), "fish")
        second.put("cake")
        self.assertEqual((left_in(first), second.take()), (["soup"], "cake"))

    # rule: use what threading offers, but not queue
    def test_without_queue(self):
        """does the waiting by itself, and has no queue do it"""
        refused = AssertionError("a queue is made")
        with (
            mock.patch.object(queue.Queue, "__init__", side_effect=refused),
            mock.patch.object(queue.SimpleQueue, "__init__", side_effect=refused),
        ):
            self.assertEqual(taken(filled(2, "soup", "fish"), 2), ["soup", "fish"])


# rule: several threads use one buffer at the same time
# rule: tests try many orders in which threads can run
class EveryOrderTest(unittest.TestCase):
    # rule: as long as there is none, it waits
    @schedules.every(runs=200)
    def test_item_is_gone_again(self):
        """take: waits again, in whatever order, when another thread has taken the item it was woken for"""
        buffer = BoundedBuffer(2)
        first, second, _ = schedules.together(
            buffer.take, lambda: [buffer.put("a"), buffer.take()][1], lambda: buffer.put("b")
        )
        self.assertEqual(sorted([first, second]), ["a", "b"])

    # rule: as long as capacity items are in the buffer, it waits
    @schedules.every(runs=200)
    def test_place_is_gone_again(self):
        """put: waits again, in whatever order, when another thread has filled the place it was woken for"""
        buffer = filled(1, "a")
        *_, left = schedules.together(
            lambda: outcome(buffer.put, "b"),
            lambda: [outcome(buffer.take), outcome(buffer.put, "c")],
            lambda: drained(buffer),
        )
        self.assertLess(len(left), 2)

    # rule: one whose put returns is taken once
    @schedules.every
    def test_two_takers(self):
        """take: never returns an item twice, nor takes one that is gone, in whatever order"""
        buffer = BoundedBuffer(1)
        _, first, second = schedules.together(
            lambda: [buffer.put("a"), buffer.put("b")], buffer.take, buffer.take
        )
        self.assertEqual(sorted([first, second]), ["a", "b"])

    # rule: goes on as soon as it can
    @schedules.every
    def test_takers_and_a_putter(self):
        """wakes one who can go on, in whatever order two takers and a putter come"""
        buffer = BoundedBuffer(1)
        first, second, _ = schedules.together(
            buffer.take, buffer.take, lambda: [buffer.put("a"), buffer.put("b")]
        )
        self.assertEqual(sorted([first, second]), ["a", "b"])

    # rule: goes on as soon as it can
    @schedules.every
    def test_putters_and_a_taker(self):
        """wakes one who can go on, in whatever order two putters and a taker come"""
        buffer = filled(1, "a")
        *_, got = schedules.together(
            lambda: buffer.put("b"), lambda: buffer.put("c"), lambda: taken(buffer, 3)
        )
        self.assertEqual((got[0], sorted(got[1:])), ("a", ["b", "c"]))

    # rule: they go on at once
    @schedules.every
    def test_close_beside_takers(self):
        """close: leaves nobody waiting in take, in whatever order"""
        buffer = BoundedBuffer(1)
        self.assertEqual(
            schedules.together(
                lambda: outcome(buffer.take), buffer.close, lambda: outcome(buffer.take)
            ),
            ["Closed", None, "Closed"],
        )

    # rule: they go on at once
    @schedules.every
    def test_close_beside_putters(self):
        """close: leaves nobody waiting in put, in whatever order"""
        buffer = filled(1, "a")
        self.assertEqual(
            schedules.together(
                lambda: outcome(buffer.put, "b"), buffer.close, lambda: outcome(buffer.put, "c")
            ),
            ["Closed", None, "Closed"],
        )

    # rule: an item whose put raises does not get in
    # rule: one whose put returns is taken once
    @schedules.every
    def test_close_beside_a_put(self):
        """close: an item is either refused or can be taken afterwards, in whatever order"""
        buffer = BoundedBuffer(2)
        put, left = schedules.together(
            lambda: outcome(buffer.put, "a"), lambda: drained(buffer)
        )
        self.assertEqual(left, [] if put == "Closed" else ["a"])

    # rule: take still returns the items that are left, and then raises Closed
    # rule: that goes for those who wait when it is closed too
    @schedules.every
    def test_put_and_close_beside_takers(self):
        """close: one of two takers that wait gets the item put before, and the other Closed"""
        buffer = BoundedBuffer(1)
        first, second, _ = schedules.together(
            lambda: outcome(buffer.take),
            lambda: outcome(buffer.take),
            lambda: [buffer.put("a"), buffer.close()],
        )
        self.assertEqual(sorted([first, second]), ["Closed", "a"])

    # rule: that goes for those who wait when it is closed too
    # rule: an item whose put raises does not get in
    @schedules.every
    def test_take_and_close_beside_putters(self):
        """close: leaves neither of two who wait for room waiting when an item was taken before"""
        buffer = filled(1, "a")
        first, second, _ = schedules.together(
            lambda: outcome(buffer.put, "b"),
            lambda: outcome(buffer.put, "c"),
            lambda: [buffer.take(), buffer.close()],
        )
        self.assertEqual(len(left_in(buffer)), [first, second].count(None))

    # rule: as long as capacity items are in the buffer, it waits
    @schedules.every
    def test_capacity(self):
        """put: never lets more items in than there is room for, in whatever order"""
        buffer = BoundedBuffer(1)
        schedules.together(
            lambda: outcome(buffer.put, "a"), lambda: outcome(buffer.put, "b"), buffer.close
        )
        self.assertLess(len(left_in(buffer)), 2)


if __name__ == "__main__":
    unittest.main()
