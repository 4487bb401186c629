import itertools
import threading
import time
import unittest

import clock
import schedules
from solution import Account, transfer


def accounts(*balances):
    """An account for each balance."""
    return [Account(balance) for balance in balances]


def balances(*of):
    """The balances of the accounts."""
    return tuple(account.balance for account in of)


def locked(*of):
    """Whether the locks of the accounts are held by anybody."""
    return tuple(account.lock.locked() for account in of)


def fails(source, target, amount):
    """The class of the exception that the transfer raises."""
    try:
        transfer(source, target, amount)
    except ValueError as error:
        return type(error).__name__
    return None


def at_once(*transfers):
    """Makes the transfers at the same time, each in a thread of its own."""
    return schedules.together(*(lambda each=each: fails(*each) for each in transfers))


def begun(*transfers):
    """Threads that have begun, a transfer in each."""
    threads = [threading.Thread(target=transfer, args=each) for each in transfers]
    for thread in threads:
        thread.start()
    return threads


def join(threads):
    """Waits for the end of all."""
    for thread in threads:
        thread.join()


def seconds_of(*transfers):
    """The whole seconds that the transfers take when they are made at the same time."""
    with clock.watch() as spent:
        join(begun(*transfers))
    return int(spent.seconds)


def seen_in(first, second):
    """The balances, or None where somebody else holds one of the locks."""
    seen = None
    if first.lock.acquire(blocking=False):
        if second.lock.acquire(blocking=False):
            seen = balances(first, second)
            second.lock.release()
        first.lock.release()
    return seen


def hold(account):
    """A thread that has the lock of the account, and keeps it for 60 seconds."""
    is_held = threading.Event()

    def holding():
        with account.lock:
            is_held.set()
            time.sleep(60)

    thread = threading.Thread(target=holding)
    thread.start()
    is_held.wait()
    return thread


class Coins(int):
    """An amount that takes a second to count, each time that it is added or subtracted."""

    def __radd__(self, other):
        time.sleep(1)
        return other + int(self)

    def __rsub__(self, other):
        time.sleep(1)
        return other - int(self)


# given: several threads make accounts and call transfer at the same time
class AccountTest(unittest.TestCase):
    # rule: Account(balance) has two attributes: balance, an integer
    def test_balance(self):
        """Account: has the balance that it is given"""
        self.assertEqual(Account(250).balance, 250)
        self.assertEqual(Account(0).balance, 0)

    # rule: and lock, a threading.Lock or threading.RLock of its own
    def test_lock(self):
        """Account: has a lock of its own, which is free at first"""
        a, b = accounts(10, 10)
        self.assertIn(type(a.lock), (type(threading.Lock()), type(threading.RLock())))
        self.assertEqual(locked(a, b), (False, False))
        with a.lock:
            self.assertEqual(locked(a, b), (True, False))


class TransferTest(unittest.TestCase):
    # given: write a class Account and a function transfer(source, target, amount)
    # rule: transfer takes amount from the balance of source and adds it to that of target
    def test_moves(self):
        """transfer: moves the amount from the first account to the second"""
        a, b = accounts(50, 7)
        transfer(a, b, 20)
        self.assertEqual(balances(a, b), (30, 27))
        transfer(b, a, 3)
        self.assertEqual(balances(a, b), (33, 24))

    # rule: where the balance of source is less than amount, transfer raises
    def test_all_of_it(self):
        """transfer: can move all that there is"""
        a, b = accounts(8, 0)
        transfer(a, b, 8)
        self.assertEqual(balances(a, b), (0, 8))

    # rule: so it does for an amount less than 1
    def test_least(self):
        """transfer: can move an amount of 1"""
        a, b = accounts(8, 5)
        transfer(a, b, 1)
        self.assertEqual(balances(a, b), (7, 6))

    # rule: where the balance of source is less than amount, transfer raises ValueError and changes nothing
    def test_too_much(self):
        """transfer: raises ValueError when there is too little, and changes nothing"""
        a, b = accounts(8, 100)
        self.assertEqual(fails(a, b, 9), "ValueError")
        self.assertEqual(balances(a, b), (8, 100))

    # rule: so it does for an amount less than 1
    def test_no_amount(self):
        """transfer: raises ValueError for an amount of 0 or less, and changes nothing"""
        a, b = accounts(8, 100)
        self.assertEqual(fails(a, b, 0), "ValueError")
        self.assertEqual(fails(a, b, -5), "ValueError")
        self.assertEqual(balances(a, b), (8, 100))

    # rule: when transfer returns or raises, it holds no lock
    def test_locks_are_free(self):
        """transfer: holds no lock when it returns"""
        a, b = accounts(8, 5)
        transfer(a, b, 3)
        self.assertEqual(locked(a, b), (False, False))

    # rule: when transfer returns or raises, it holds no lock
    def test_locks_are_free_after_an_error(self):
        """transfer: holds no lock when it raises, and the next transfer goes through"""
        a, b = accounts(8, 5)
        self.assertEqual(fails(a, b, 9), "ValueError")
        self.assertEqual(fails(a, b, -1), "ValueError")
        self.assertEqual(locked(a, b), (False, False))
        join(begun((a, b, 8), (b, a, 2)))
        self.assertEqual(balances(a, b), (2, 11))

    # rule: source and target may be the same account, whose balance then stays as it is
    # rule: transfers never deadlock, whichever accounts they are between
    def test_same_account(self):
        """transfer: changes nothing when both are the same account, and does not wait for itself"""
        (a,) = accounts(10)
        transfer(a, a, 4)
        self.assertEqual((a.balance, locked(a)), (10, (False,)))

    # rule: it must still be enough
    def test_same_account_too_much(self):
        """transfer: raises ValueError when both are the same account and it has too little"""
        a, b = accounts(10, 0)
        self.assertEqual((fails(a, b, 11), fails(a, a, 11)), ("ValueError", "ValueError"))
        self.assertEqual((fails(a, b, 0), fails(a, a, 0)), ("ValueError", "ValueError"))
        self.assertEqual((a.balance, locked(a)), (10, (False,)))

    # rule: source and target may be the same account
    def test_equal_accounts(self):
        """transfer: tells two accounts apart that have the same balance"""
        a, b = accounts(10, 10)
        transfer(a, b, 4)
        self.assertEqual(balances(a, b), (6, 14))

    # rule: a transfer waits, and keeps no processor busy, while anybody else holds the lock of one of its accounts
    def test_waits_for_the_source(self):
        """transfer: waits, and lets others go on, while somebody else holds the lock of the source"""
        a, b = accounts(10, 10)
        with a.lock:
            threads = begun((a, b, 4))
            time.sleep(60)
            self.assertEqual(balances(a, b), (10, 10))
        join(threads)
        self.assertEqual(balances(a, b), (6, 14))

    # rule: a transfer waits … while anybody else holds the lock of one of its accounts
    def test_waits_for_the_target(self):
        """transfer: waits while somebody else holds the lock of the target"""
        a, b = accounts(10, 10)
        with b.lock:
            threads = begun((a, b, 4))
            time.sleep(60)
            self.assertEqual(balances(a, b), (10, 10))
        join(threads)
        self.assertEqual(balances(a, b), (6, 14))

    # rule: a transfer waits … while anybody else holds the lock of one of its accounts
    # rule: source and target may be the same account
    def test_same_account_waits(self):
        """transfer: waits while somebody else holds the lock of an account that pays itself"""
        a, b = accounts(10, 0)
        holder = hold(a)
        self.assertEqual((seconds_of((a, a, 4)), seconds_of((a, b, 4))), (60, 0))
        join([holder])

    # rule: a transfer waits … while anybody else holds the lock
    # rule: where the balance of source is less than amount
    def test_looks_after_waiting(self):
        """transfer: goes by the balance that is there once it has waited"""
        a, b, c = accounts(0, 0, 50)
        with a.lock:
            threads = begun((a, b, 30))
            time.sleep(60)
            a.balance = 40
        join(threads)
        self.assertEqual(balances(a, b), (10, 30))

    # rule: transfers never deadlock, whichever accounts they are between
    def test_balances_change(self):
        """transfer: never deadlocks when balances change while a transfer waits"""
        a, b = accounts(20, 5)
        with b.lock:
            with a.lock:
                threads = begun((b, a, 2))
                time.sleep(1)
                a.balance, b.balance = 5, 20
                threads += begun((a, b, 1))
                time.sleep(1)
            time.sleep(1)
        join(threads)
        self.assertEqual(balances(a, b), (6, 19))

    # rule: those that have no account in common do not wait for one another
    def test_others_go_on_while_one_waits(self):
        """transfer: goes through between two accounts while another transfer waits for a third"""
        a, b, c, d = accounts(10, 10, 10, 10)
        threads = [hold(a), *begun((a, b, 4))]
        self.assertEqual(seconds_of((c, d, 3)), 0)
        join(threads)
        self.assertEqual(balances(a, b, c, d), (6, 14, 7, 13))

    # rule: those that have no account in common do not wait for one another
    def test_others_go_on_meanwhile(self):
        """transfer: moves money between two accounts while another transfer does so between others"""
        a, b, c, d = accounts(10, 10, 10, 10)
        alone = seconds_of((a, b, Coins(1)))
        self.assertEqual(seconds_of((a, b, Coins(1)), (c, d, Coins(1))), alone)

    # rule: whoever holds both locks never finds it half done
    def test_slow_transfers(self):
        """transfer: loses nothing in transfers that take their time and share an account"""
        a, b, c = accounts(10, 10, 10)
        join(begun((a, b, Coins(4)), (b, c, Coins(3)), (c, a, Coins(2)), (b, a, Coins(1))))
        self.assertEqual(balances(a, b, c), (9, 10, 11))

    # rule: transfers never deadlock, whichever accounts they are between
    def test_many(self):
        """transfer: neither loses money nor makes any in many transfers in every direction"""
        a, b, c, d = accounts(40, 40, 40, 40)
        everybody = (a, b, c, d)
        join(begun(*((*each, Coins(3)) for each in itertools.permutations(everybody, 2))))
        self.assertEqual(balances(*everybody), (40, 40, 40, 40))

    # rule: tests try many orders in which threads can run
    # rule: transfers never deadlock, whichever accounts they are between
    @schedules.every(runs=600)
    def test_crossing(self):
        """transfer: never deadlocks when two transfers cross, in whatever order threads run"""
        a, b = accounts(10, 10)
        at_once((a, b, 4), (b, a, 1))
        self.assertEqual(balances(a, b), (7, 13))

    # rule: transfers never deadlock, whichever accounts they are between
    @schedules.every
    def test_ring(self):
        """transfer: never deadlocks when three transfers go round in a ring"""
        a, b, c = accounts(10, 20, 30)
        at_once((a, b, 3), (b, c, 2), (c, a, 1))
        self.assertEqual(balances(a, b, c), (8, 21, 31))

    # rule: transfers never deadlock
    # rule: Account(balance) has … lock … of its own
    @schedules.every
    def test_accounts_made_at_once(self):
        """transfer: never deadlocks between accounts that were made at the same time"""
        a, b = schedules.together(lambda: Account(10), lambda: Account(10))
        with b.lock:
            with a.lock:
                threads = begun((a, b, 4), (b, a, 1))
                time.sleep(0.001)
            time.sleep(0.001)
        join(threads)
        self.assertEqual(balances(a, b), (7, 13))

    # rule: transfer takes amount from the balance of source and adds it to that of target
    @schedules.every
    def test_same_source(self):
        """transfer: takes both amounts when two transfers have the same source"""
        a, b, c = accounts(10, 0, 0)
        at_once((a, b, 4), (a, c, 3))
        self.assertEqual(balances(a, b, c), (3, 4, 3))

    # rule: transfer takes amount from the balance of source and adds it to that of target
    @schedules.every
    def test_same_target(self):
        """transfer: adds both amounts when two transfers have the same target"""
        a, b, c = accounts(10, 10, 0)
        at_once((a, c, 4), (b, c, 3))
        self.assertEqual(balances(a, b, c), (6, 7, 7))

    # rule: transfer takes amount from the balance of source and adds it to that of target
    @schedules.every
    def test_passed_on(self):
        """transfer: keeps every amount when the target of one transfer is the source of another"""
        a, b, c = accounts(10, 10, 10)
        at_once((a, b, 4), (b, c, 3))
        self.assertEqual(balances(a, b, c), (6, 11, 13))

    # rule: where the balance of source is less than amount, transfer raises ValueError
    @schedules.every
    def test_enough_for_one(self):
        """transfer: lets one of two transfers through when there is enough for one only"""
        a, b, c = accounts(10, 0, 0)
        self.assertEqual(fails(Account(6), Account(0), 7), "ValueError")
        failures = at_once((a, b, 7), (a, c, 7))
        self.assertEqual((a.balance, b.balance + c.balance), (3, 7))
        self.assertEqual(failures.count("ValueError"), 1)

    # rule: when transfer returns or raises, it holds no lock
    # rule: source and target may be the same account
    @schedules.every
    def test_same_account_meanwhile(self):
        """transfer: keeps the balance when an account pays itself and another one at the same time"""
        a, b = accounts(10, 0)
        at_once((a, a, 5), (a, b, 4))
        self.assertEqual((balances(a, b), locked(a, b)), ((6, 4), (False, False)))

    # rule: whoever holds both locks never finds it half done
    @schedules.every
    def test_never_half_done(self):
        """transfer: is done whole or not at all for whoever holds both locks"""
        a, b = accounts(10, 0)
        _, seen = schedules.together(lambda: transfer(a, b, 4), lambda: seen_in(a, b))
        self.assertIn(seen, (None, (10, 0), (6, 4)))


if __name__ == "__main__":
    unittest.main()
