import unittest

from solution import connect, genres, year


def shop():
    """a shop with three films"""
    connection = connect()
    films = [(1, "Alien", 1979), (2, "Brazil", 1985), (3, "Cube", 1997)]
    connection.executemany("INSERT INTO films VALUES (?, ?, ?)", films)
    return connection


class SentTest(unittest.TestCase):
    def test_passes(self):
        self.assertEqual(genres(shop()), {"Alien": [], "Brazil": [], "Cube": []})

    def test_asks_again_and_again(self):
        sent = []
        connection = shop()
        connection.set_trace_callback(sent.append)
        genres(connection)
        connection.set_trace_callback(None)
        self.assertLessEqual(len(sent), 2)

    def test_has_a_plan_though_rows_come_otherwise(self):
        connection = shop()
        connection.row_factory = lambda cursor, row: dict(enumerate(row))
        self.assertEqual(year(connection, "Alien's \"1\""), 1979)

    def test_is_the_type_that_it_was(self):
        import sqlite3

        connection = shop()
        self.assertIs(type(connection), sqlite3.Connection)
        self.assertTrue(repr(connection).startswith("<sqlite3.Connection object at "))
        with sqlite3.connect(":memory:", factory=sqlite3.Connection) as other:
            self.assertEqual(other.execute("SELECT 1").fetchall(), [(1,)])
