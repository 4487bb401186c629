import threading
import unittest

from solution import Account, is_main, remembered


class AccountTest(unittest.TestCase):
    def test_transfer(self):
        a, b = Account(10), Account()
        a.transfer(b, 4)
        self.assertEqual((a.balance, b.balance), (6, 4))

    def test_local(self):
        remembered(5)
        self.assertEqual(remembered(), 5)

    def test_main(self):
        self.assertTrue(is_main())
        self.assertEqual(threading.active_count(), len(threading.enumerate()))

    def test_event(self):
        event = threading.Event()
        self.assertFalse(event.is_set())
        event.set()
        self.assertTrue(event.wait(1))
