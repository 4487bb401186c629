import unittest

from solution import table

TABLE = table()


class TableTest(unittest.TestCase):
    def test_table(self):
        self.assertEqual(TABLE, 1)
