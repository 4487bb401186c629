import sqlite3


def connect():
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT, year INTEGER)")
    connection.execute("CREATE TABLE genres (film INTEGER, name TEXT)")
    return connection


def genres(connection):
    found = {}
    for number, title in connection.execute("SELECT id, title FROM films ORDER BY title").fetchall():
        rows = connection.execute("SELECT name FROM genres WHERE film = ?", (number,))
        found[title] = [name for name, in rows]
    return found


def year(connection, title):
    return connection.execute(
        """
        SELECT year
          FROM films
         WHERE id IN (SELECT film FROM genres) AND title = ?
        """,
        (title,),
    ).fetchone()
