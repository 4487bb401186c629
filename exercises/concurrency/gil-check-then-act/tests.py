import time
import unittest

import clock
import schedules
from solution import Show


class Board:
    """Keeps what is announced, and how many announce at once."""

    def __init__(self, seconds=0):
        self.most = 0
        self._shown = []
        self._now = 0
        self._seconds = seconds

    def __repr__(self):
        return "board"

    @property
    def shown(self):
        """The numbers that have been shown so far."""
        return [*self._shown]

    def announce(self, left):
        """Takes so many seconds to show a number."""
        self._now += 1
        self.most = max(self.most, self._now)
        time.sleep(self._seconds)
        self._shown.append(left)
        self._now -= 1


def silent(left):
    """Shows nothing."""


def paid():
    """A payment that succeeds."""


def refused():
    """A payment that raises PermissionError."""
    raise PermissionError("card refused")


def slow():
    """A payment that takes five seconds."""
    time.sleep(5)


def sell(show, count, pay=paid):
    """What `sell` returns, or the name of the exception that it raises."""
    try:
        return show.sell(count, pay)
    except Exception as error:
        return type(error).__name__


def sell_after(seconds, show, count):
    """What `sell` returns, asked so many seconds later."""
    time.sleep(seconds)
    return sell(show, count)


def left_after(seconds, show):
    """How many seats are free so many seconds later."""
    time.sleep(seconds)
    return show.left


def refused_later():
    """A payment that raises PermissionError after five seconds."""
    time.sleep(5)
    refused()


def at_once(*sales):
    """What sales return when a thread each makes them; a sale is (show, count) or (show, count, pay)."""
    return schedules.together(*(lambda sale=sale: sell(*sale) for sale in sales))


def changes(seats, board):
    """What each announced number differs from the one before."""
    return [after - before for before, after in zip([seats, *board.shown], board.shown)]


def seconds_of(*sales):
    """The seconds that sales take when a thread each makes them."""
    with clock.watch() as spent:
        at_once(*sales)
    return spent.seconds


class OneWindowTest(unittest.TestCase):
    # given: repair the class Show(seats, announce)
    # given: time is simulated: a sleep takes no real time
    # rule: otherwise it takes that many, calls pay() and returns True
    # rule: left is the number of free seats
    def test_sells(self):
        """takes the seats, and returns True"""
        show = Show(7, silent)
        self.assertEqual((show.sell(2, paid), show.left), (True, 5))
        self.assertEqual((show.sell(1, paid), show.left), (True, 4))

    # rule: returns False if fewer than count seats are free
    def test_sells_the_last(self):
        """sells as many seats as are free, and not one more"""
        show = Show(3, silent)
        self.assertEqual((sell(show, 4), show.left), (False, 3))
        self.assertEqual((sell(show, 3), show.left), (True, 0))
        self.assertEqual((sell(show, 1), show.left), (False, 0))

    # rule: calls pay()
    def test_pays_once(self):
        """calls pay once for a sale, however many seats it is for"""
        payments = []
        Show(7, silent).sell(3, lambda: payments.append("paid"))
        self.assertEqual(payments, ["paid"])

    # rule: returns False if fewer than count seats are free
    def test_does_not_pay(self):
        """calls neither pay nor announce when too few seats are free"""
        happened = []
        show = Show(2, lambda left: happened.append("announced"))
        self.assertFalse(show.sell(3, lambda: happened.append("paid")))
        self.assertEqual(happened, [])

    # rule: announce(left) is called right after each change of left
    def test_announces_first(self):
        """announces the new number when the seats are taken, before the payment is over"""
        happened = []
        show = Show(5, lambda left: happened.append(left))
        show.sell(2, lambda: happened.append("paid"))
        self.assertEqual(happened, [3, "paid"])

    # rule: while somebody pays, their seats are not free
    def test_not_free(self):
        """does not sell the seats of somebody who still pays"""
        show = Show(3, silent)
        others = []
        show.sell(2, lambda: others.append((show.left, sell(show, 2), sell(show, 1))))
        self.assertEqual(others, [(1, False, True)])

    # rule: if pay raises anything, … the exception reaches the caller
    def test_exception(self):
        """lets the very exception of pay reach the caller"""
        error = OSError("no connection")

        def pay():
            raise error

        with self.assertRaises(OSError) as caught:
            Show(3, silent).sell(1, pay)
        self.assertIs(caught.exception, error)

    # rule: if pay raises anything, they are free again
    def test_free_again(self):
        """has the seats free again when pay raises, and can sell them"""
        show = Show(3, silent)
        self.assertEqual((sell(show, 2, refused), show.left), ("PermissionError", 3))
        self.assertEqual((sell(show, 3), show.left), (True, 0))

    # rule: if pay raises anything, they are free again
    def test_sold_meanwhile(self):
        """remembers what others have bought meanwhile when a payment fails"""
        show = Show(9, silent)

        def pay():
            sell(show, 3)
            refused()

        self.assertEqual((sell(show, 2, pay), show.left), ("PermissionError", 6))

    # rule: if pay raises anything, they are free again
    def test_interrupted(self):
        """has the seats free again when a payment is interrupted by Ctrl-C"""
        show = Show(3, silent)

        def pay():
            raise KeyboardInterrupt

        with self.assertRaises(KeyboardInterrupt):
            show.sell(2, pay)
        self.assertEqual(show.left, 3)

    # rule: announce(left) is called right after each change of left
    def test_announces_free_again(self):
        """announces seats that are free again"""
        board = Board()
        show = Show(6, board.announce)
        sell(show, 2)
        sell(show, 3, refused)
        self.assertEqual(board.shown, [4, 1, 4])

    # rule: a count less than 1 raises ValueError and changes nothing
    def test_count(self):
        """raises ValueError for a count less than 1, and changes nothing"""
        board = Board()
        show = Show(3, board.announce)
        for count in (0, -2):
            with self.subTest(count=count):
                payments = []
                with self.assertRaises(ValueError):
                    show.sell(count, lambda: payments.append("paid"))
                self.assertEqual((show.left, board.shown, payments), (3, [], []))


class SeveralWindowsTest(unittest.TestCase):
    # rule: several threads call sell at the same time
    # rule: the tests try many orders in which threads can run
    @schedules.every
    def test_last_seat(self):
        """sells the last seat once when two want it at the same time"""
        show = Show(1, silent)
        self.assertEqual((sorted(at_once((show, 1), (show, 1))), show.left), ([False, True], 0))

    # rule: otherwise it takes that many
    @schedules.every
    def test_both(self):
        """takes the seats of both when two buy at the same time"""
        show = Show(9, silent)
        self.assertEqual((at_once((show, 2), (show, 3)), show.left), ([True, True], 4))

    # rule: returns False if fewer than count seats are free
    @schedules.every
    def test_all_or_none(self):
        """sells two seats to one of two who want both"""
        show = Show(2, silent)
        self.assertEqual((sorted(at_once((show, 2), (show, 2))), show.left), ([False, True], 0))

    # rule: returns False if fewer than count seats are free
    @schedules.every
    def test_too_many(self):
        """sells the seats that are free while somebody else asks for too many"""
        show = Show(2, silent)
        self.assertEqual((at_once((show, 3), (show, 2)), show.left), ([False, True], 0))

    # rule: returns False if fewer than count seats are free
    @schedules.every
    def test_never_below_none(self):
        """never announces fewer seats than none, even if one of two payments fails"""
        board = Board()
        show = Show(1, board.announce)
        at_once((show, 1, refused), (show, 1))
        self.assertEqual(min(board.shown), 0)

    # rule: left is the number of free seats
    @schedules.every
    def test_left_meanwhile(self):
        """says how many seats are free, also while somebody asks for too many"""
        show = Show(2, silent)
        self.assertEqual(
            schedules.together(lambda: sell(show, 3), lambda: show.left), [False, 2]
        )

    # rule: if pay raises anything, they are free again
    @schedules.every
    def test_two_payments_fail(self):
        """has the seats of both free again when two payments fail at the same time"""
        show = Show(9, silent)
        at_once((show, 2, refused_later), (show, 3, refused_later))
        self.assertEqual(show.left, 9)

    # rule: if pay raises anything, they are free again
    @schedules.every
    def test_free_again_while_selling(self):
        """counts right when seats become free while others are sold"""
        show = Show(9, silent)
        self.assertEqual(
            (at_once((show, 2, refused), (show, 3)), show.left), (["PermissionError", True], 6)
        )

    # rule: while somebody pays, their seats are not free
    # rule: returns False if fewer than count seats are free
    def test_does_not_wait_for_seats(self):
        """returns False while the seats are being paid, even if that payment fails later"""
        show = Show(1, silent)
        sales = schedules.together(
            lambda: sell(show, 1, refused_later), lambda: sell_after(1, show, 1)
        )
        self.assertEqual((sales, show.left), (["PermissionError", False], 1))

    # rule: announce(left) is called right after each change of left
    def test_announces_what_is_so(self):
        """has changed the number of free seats by the time that it announces it"""
        show = Show(9, Board(seconds=2).announce)
        seen = schedules.together(lambda: sell(show, 2), lambda: left_after(1, show))
        self.assertEqual(seen, [True, 7])
        show = Show(9, Board(seconds=2).announce)
        seen = schedules.together(lambda: sell(show, 2, refused), lambda: left_after(3, show))
        self.assertEqual(seen, ["PermissionError", 9])

    # rule: announce(left) is called … in the order of the changes
    @schedules.every
    def test_order(self):
        """announces the numbers in the order in which the seats are taken"""
        board = Board()
        show = Show(9, board.announce)
        at_once((show, 1), (show, 1))
        self.assertEqual(board.shown, [8, 7])

    # rule: announce(left) is called … in the order of the changes
    @schedules.every
    def test_order_free_again(self):
        """announces each change once, in order, when a payment fails at the same time"""
        board = Board()
        show = Show(9, board.announce)
        at_once((show, 2, refused), (show, 3))
        self.assertEqual(sorted(changes(9, board)), [-3, -2, 2])

    # rule: one call at a time
    @schedules.every
    def test_one_at_a_time(self):
        """announces one number at a time, even when that takes long"""
        board = Board(seconds=2)
        show = Show(9, board.announce)
        at_once((show, 1), (show, 1))
        self.assertEqual((board.most, board.shown), (1, [8, 7]))

    # rule: buyers of one show pay at the same time
    # rule: pay and announce may take long
    def test_pay_at_the_same_time(self):
        """lets two buyers of one show pay at the same time"""
        show = Show(9, silent)
        self.assertEqual(seconds_of((show, 1, slow), (show, 2, slow)), 5)

    # rule: one show never waits for another
    def test_two_shows(self):
        """announces at two shows at the same time"""
        one, other = Show(9, Board(seconds=3).announce), Show(9, Board(seconds=3).announce)
        self.assertEqual(seconds_of((one, 1), (other, 1)), 3)


if __name__ == "__main__":
    unittest.main()
