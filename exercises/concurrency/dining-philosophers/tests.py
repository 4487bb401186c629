import itertools
import threading
import time
import unittest
from typing import NamedTuple

import schedules
from solution import Table


class Guest(NamedTuple):
    """A philosopher: her seat, the second at which she comes, and how many seconds she eats."""

    seat: int
    comes: int
    eats: int


def began(table, *guests):
    """The second at which each of them began to eat."""
    start = time.monotonic()

    def dinner(guest):
        def meal():
            second = round(time.monotonic() - start)
            time.sleep(guest.eats)
            return second

        time.sleep(guest.comes)
        return table.eat(guest.seat, meal)

    return schedules.together(*(lambda guest=guest: dinner(guest) for guest in guests))


def pairs(table, *seats):
    """The pairs of these philosophers who ate at the same time; each eats for a second."""
    eating, found = set(), set()

    def dinner(seat):
        def meal():
            eating.add(seat)
            found.update(itertools.combinations(sorted(eating), 2))
            time.sleep(1)
            eating.remove(seat)

        table.eat(seat, meal)

    schedules.together(*(lambda seat=seat: dinner(seat) for seat in seats))
    return sorted(found)


def met(*places):
    """Whether each of them, given as a table and a seat, met all the others while eating."""
    meeting = threading.Barrier(len(places), timeout=60)

    def meal():
        try:
            meeting.wait()
        except threading.BrokenBarrierError:
            return False
        return True

    return schedules.together(*(lambda at=at: at[0].eat(at[1], meal) for at in places))


def meals(table, each, *seats):
    """How many meals each of them got, who all ask for `each` of them."""

    def dinner(seat):
        got = []
        for _ in range(each):
            table.eat(seat, lambda: got.append(time.sleep(0.001)))
        return len(got)

    return schedules.together(*(lambda seat=seat: dinner(seat) for seat in seats))


def lag(table, seat, neighbour, eats):
    """The seconds from the end of a meal that takes so long to the beginning of a neighbour's, who waits for it."""
    ends, begins = [], []

    def first():
        table.eat(neighbour, lambda: [time.sleep(eats), ends.append(time.monotonic())])

    def second():
        time.sleep(1)
        table.eat(seat, lambda: begins.append(time.monotonic()))

    schedules.together(first, second)
    return round(begins[0] - ends[0], 3) if begins else "no meal"


def leave():
    """A meal that raises SystemExit."""
    raise SystemExit


def spoil():
    """A meal that raises KeyError."""
    raise KeyError("salt")


def outcome(function, *arguments):
    """The result, or the class of the exception."""
    try:
        return function(*arguments)
    except BaseException as error:
        return type(error).__name__


# given: write a class Table(seats) with a method eat
# given: each philosopher is a thread with a seat of her own
# given: time is simulated
class TableTest(unittest.TestCase):
    # rule: calls meal() … and returns what meal returned
    def test_result(self):
        """returns what the meal returns"""
        self.assertEqual(Table(3).eat(1, lambda: ["rice", 2]), ["rice", 2])
        self.assertIsNone(Table(3).eat(1, lambda: None))

    # rule: calls meal()
    def test_once(self):
        """calls the meal once, before it returns"""
        calls = []
        Table(3).eat(2, lambda: calls.append("rice"))
        self.assertEqual(calls, ["rice"])

    # rule: puts the forks down
    # rule: seats are numbered from 0, round the table
    def test_every_seat(self):
        """lets a philosopher at every seat eat, one after another, and then again"""
        table = Table(3)
        self.assertEqual(
            [table.eat(seat, lambda: "rice") for seat in (0, 1, 2, 0, 1, 2)], ["rice"] * 6
        )

    # rule: neighbours have a fork in common, so they never eat at the same time
    def test_neighbour_on_the_left(self):
        """keeps the neighbour with the lower number waiting"""
        self.assertEqual(began(Table(6), Guest(2, 0, 10), Guest(1, 3, 1)), [0, 10])

    # rule: neighbours have a fork in common, so they never eat at the same time
    # rule: whoever waits keeps no processor busy
    def test_neighbour_on_the_right(self):
        """keeps the neighbour with the higher number waiting, and lets others go on"""
        self.assertEqual(began(Table(6), Guest(2, 0, 10), Guest(3, 3, 1)), [0, 10])

    # rule: seats are numbered from 0, round the table
    # rule: neighbours have a fork in common, so they never eat at the same time
    def test_first_and_last(self):
        """takes the first and the last seat for neighbours"""
        self.assertEqual(began(Table(5), Guest(0, 0, 10), Guest(4, 3, 1)), [0, 10])
        self.assertEqual(began(Table(5), Guest(4, 0, 10), Guest(0, 3, 1)), [0, 10])

    # rule: at a table of two, each is the other's neighbour on both sides
    def test_two_seats(self):
        """lets one of two eat at a time when there are two seats"""
        self.assertEqual(pairs(Table(2), 0, 1), [])
        self.assertEqual(began(Table(2), Guest(1, 0, 10), Guest(0, 3, 1)), [0, 10])

    # rule: neighbours have a fork in common, so they never eat at the same time
    def test_between_two(self):
        """keeps a philosopher waiting until both of her neighbours have eaten"""
        table = Table(5)
        self.assertEqual(began(table, Guest(1, 0, 3), Guest(3, 0, 9), Guest(2, 1, 1)), [0, 0, 9])
        self.assertEqual(began(table, Guest(1, 0, 9), Guest(3, 0, 3), Guest(2, 1, 1)), [0, 0, 9])

    # rule: nobody else at the table keeps her from eating
    def test_opposite(self):
        """lets two who are not neighbours eat at the same time"""
        table = Table(4)
        self.assertEqual(met((table, 0), (table, 2)), [True, True])
        self.assertEqual(met((table, 1), (table, 3)), [True, True])

    # rule: nobody else at the table keeps her from eating
    def test_every_second_seat(self):
        """lets every second philosopher of eight eat at the same time"""
        table = Table(8)
        self.assertEqual(met((table, 1), (table, 3), (table, 5), (table, 7)), [True] * 4)

    # rule: a philosopher waits only while a neighbour eats or waits to eat
    def test_while_somebody_waits(self):
        """lets a philosopher eat while others, who are not her neighbours, wait for each other"""
        self.assertEqual(
            began(Table(8), Guest(0, 0, 10), Guest(1, 1, 1), Guest(4, 2, 1)), [0, 10, 2]
        )

    # rule: a philosopher waits only while a neighbour eats or waits to eat
    def test_while_many_wait(self):
        """lets a philosopher eat while all who are not her neighbours eat or wait"""
        self.assertEqual(
            began(Table(5), Guest(0, 0, 10), Guest(1, 1, 1), Guest(3, 2, 1)), [0, 10, 2]
        )

    # rule: a philosopher waits only while a neighbour eats or waits to eat
    def test_once_the_neighbour_has_left(self):
        """lets a philosopher eat as soon as her only neighbour has left, though others still wait"""
        begins = began(
            Table(6), Guest(0, 0, 5), Guest(2, 0, 20), Guest(1, 1, 1), Guest(5, 2, 1)
        )
        self.assertEqual(begins, [0, 0, 20, 5])

    # rule: a philosopher waits only while a neighbour eats or waits to eat
    def test_both_neighbours_go_on(self):
        """lets both neighbours of a philosopher eat as soon as she has put her forks down"""
        self.assertEqual(
            began(Table(5), Guest(2, 0, 5), Guest(1, 1, 3), Guest(3, 1, 3)), [0, 5, 5]
        )

    # rule: a philosopher waits only while a neighbour eats or waits to eat, and no longer
    def test_at_that_moment(self):
        """lets a philosopher eat at the very moment at which her neighbour puts the forks down"""
        self.assertEqual(lag(Table(5), 2, 1, 5.03125), 0)
        self.assertEqual(lag(Table(5), 1, 2, 5.03125), 0)
        self.assertEqual(lag(Table(5), 2, 1, 5.15625), 0)
        self.assertEqual(lag(Table(5), 1, 2, 5.15625), 0)

    # rule: neighbours … never eat at the same time
    # rule: each of them gets every meal
    def test_all_at_once(self):
        """keeps all neighbours apart when everybody comes at the same time, and all of them eat"""
        together = pairs(Table(5), 0, 1, 2, 3, 4)
        self.assertEqual([(a, b) for a, b in together if b - a in (1, 4)], [])

    # rule: however often they eat: each of them gets every meal
    def test_many_meals(self):
        """gives everybody every meal when all come again and again"""
        self.assertEqual(meals(Table(5), 8, 0, 1, 2, 3, 4), [8, 8, 8, 8, 8])

    # rule: whenever they come and however often they eat: each of them gets every meal
    def test_alone(self):
        """gives a philosopher a hundred meals while nobody else comes, and more than her neighbours"""
        table = Table(3)
        self.assertEqual(meals(table, 100, 1), [100])
        self.assertEqual(meals(table, 2, 0), [2])
        self.assertEqual(meals(table, 100, 2), [100])

    # rule: when meal raises any exception … the exception leaves eat
    def test_exception(self):
        """lets the exception of a meal through"""
        self.assertEqual(outcome(Table(3).eat, 1, spoil), "KeyError")

    # rule: when meal raises any exception, the forks are put down
    def test_forks_after_an_exception(self):
        """puts both forks down when a meal raises, so that the neighbours can eat"""
        table = Table(4)
        outcome(table.eat, 1, spoil)
        self.assertEqual(began(table, Guest(0, 0, 3), Guest(2, 0, 3)), [0, 0])

    # rule: when meal raises any exception, the forks are put down
    def test_forks_after_leaving(self):
        """puts both forks down when a meal raises SystemExit"""
        table = Table(4)
        self.assertEqual(outcome(table.eat, 1, leave), "SystemExit")
        self.assertEqual(began(table, Guest(0, 0, 3), Guest(2, 0, 3)), [0, 0])

    # rule: when meal raises any exception, the forks are put down
    def test_waits_for_a_meal_that_raises(self):
        """lets a neighbour who waits eat when the meal that she waits for raises"""
        table = Table(3)
        results = schedules.together(
            lambda: outcome(table.eat, 0, lambda: [time.sleep(1), spoil()]),
            lambda: outcome(table.eat, 1, lambda: "rice"),
        )
        self.assertEqual(results, ["KeyError", "rice"])

    # rule: a number of seats less than 2 raises ValueError
    def test_too_few_seats(self):
        """raises ValueError for a table of less than two seats"""
        self.assertEqual((outcome(Table, 1), outcome(Table, 0)), ("ValueError", "ValueError"))
        self.assertEqual(outcome(Table, -2), "ValueError")

    # rule: a seat that the table does not have raises IndexError
    def test_no_such_seat(self):
        """raises IndexError for the seat after the last one, and calls no meal"""
        calls = []
        self.assertEqual(outcome(Table(3).eat, 3, lambda: calls.append("rice")), "IndexError")
        self.assertEqual(outcome(Table(3).eat, 7, lambda: calls.append("rice")), "IndexError")
        self.assertEqual(calls, [])

    # rule: a seat that the table does not have raises IndexError, a negative one too
    def test_negative_seat(self):
        """raises IndexError for a negative seat"""
        self.assertEqual(outcome(Table(3).eat, -1, lambda: "rice"), "IndexError")

    # rule: a seat that the table does not have raises IndexError
    def test_after_a_wrong_seat(self):
        """keeps no fork when the seat was wrong"""
        table = Table(3)
        self.assertEqual(outcome(table.eat, 3, lambda: "rice"), "IndexError")
        self.assertEqual([outcome(table.eat, n, lambda: "rice") for n in range(3)], ["rice"] * 3)

    # rule: tables share nothing
    def test_two_tables(self):
        """lets philosophers at two tables eat at the same time, whatever their seats"""
        first, second = Table(2), Table(2)
        self.assertEqual(met((first, 0), (second, 0)), [True, True])
        self.assertEqual(met((first, 0), (second, 1)), [True, True])


# rule: tests try many orders in which threads can run
class EveryOrderTest(unittest.TestCase):
    # rule: philosophers never deadlock, whenever they come
    # rule: at a table of two, each is the other's neighbour on both sides
    @schedules.every
    def test_two(self):
        """neither gets stuck nor lets both eat at a table of two, in whatever order"""
        self.assertEqual(pairs(Table(2), 0, 1), [])

    # rule: philosophers never deadlock, whenever they come
    @schedules.every
    def test_three(self):
        """never gets stuck when everybody at a table of three comes at once, in whatever order"""
        self.assertEqual(pairs(Table(3), 0, 1, 2), [])

    # rule: neighbours … never eat at the same time
    @schedules.every
    def test_neighbours(self):
        """keeps neighbours apart, in whatever order they come"""
        self.assertEqual(pairs(Table(5), 3, 4), [])

    # rule: neighbours … never eat at the same time
    @schedules.every
    def test_in_a_row(self):
        """keeps the one in the middle of three apart from both others, in whatever order"""
        self.assertIn(pairs(Table(5), 1, 2, 3), ([], [(1, 3)]))

    # rule: nobody else at the table keeps her from eating
    @schedules.every
    def test_opposite(self):
        """lets two who are not neighbours meet while they eat, in whatever order"""
        table = Table(4)
        self.assertEqual(met((table, 1), (table, 3)), [True, True])

    # rule: however often they eat: each of them gets every meal
    @schedules.every
    def test_twice(self):
        """gives two neighbours every meal when both come twice, in whatever order"""
        self.assertEqual(meals(Table(3), 2, 0, 2), [2, 2])

    # rule: when meal raises any exception, the forks are put down
    @schedules.every
    def test_exception(self):
        """lets a neighbour eat when a meal raises, in whatever order"""
        table = Table(2)
        results = schedules.together(
            lambda: outcome(table.eat, 0, spoil), lambda: outcome(table.eat, 1, lambda: "rice")
        )
        self.assertEqual(results, ["KeyError", "rice"])


if __name__ == "__main__":
    unittest.main()
