"""A shop in an in-memory database."""

import sqlite3
from contextlib import closing


def connect():
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    connection.executescript(
        """
        create table article (name text primary key, price integer check (price >= 0));
        create table sale (name text references article, amount integer);
        """
    )
    connection.create_function("shout", 1, str.upper)
    return connection


def sell(connection, name, amount):
    with connection:
        connection.execute("insert into sale values (?, ?)", (name, amount))
        found = connection.execute("select 1 from article where name = ?", (name,)).fetchone()
        if not found:
            raise LookupError(name)


def turnover(connection):
    query = """select shout(name) as title, sum(amount * price) as total
               from sale join article using (name) group by name order by total desc"""
    with closing(connection.execute(query)) as rows:
        return [tuple(row) for row in rows]
