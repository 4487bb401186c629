import sqlite3
import unittest

from solution import connect, sell, turnover


class ShopTest(unittest.TestCase):
    def setUp(self):
        self.db = connect()
        self.addCleanup(self.db.close)
        self.db.executemany("insert into article values (?, ?)", [("tea", 3), ("cup", 8)])

    def test_turnover(self):
        for name, amount in [("tea", 2), ("cup", 1), ("tea", 1)]:
            sell(self.db, name, amount)
        self.assertEqual(turnover(self.db), [("TEA", 9), ("CUP", 8)])

    def test_rolled_back(self):
        with self.assertRaises(LookupError):
            sell(self.db, "car", 1)
        self.assertEqual(self.db.execute("select count(*) from sale").fetchone()[0], 0)

    def test_check(self):
        with self.assertRaises(sqlite3.IntegrityError):
            self.db.execute("insert into article values ('x', -1)")
