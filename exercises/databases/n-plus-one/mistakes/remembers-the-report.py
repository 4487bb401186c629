"""a cache of reports: it does not notice that somebody has paid in the meantime."""

import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""


HERE = "SELECT o.id FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE c.city = ?"


CACHE = {}


def orders_of_city(connection, city):
    if (id(connection), city) in CACHE:
        return [{**row, "items": row["items"][:]} for row in CACHE[id(connection), city]]
    report = fresh(connection, city)
    CACHE[id(connection), city] = [{**row, "items": row["items"][:]} for row in report]
    return report


def fresh(connection, city):
    report = {
        order: {"order": order, "customer": name, "items": [], "total": 0, "paid": 0}
        for order, name in connection.execute(
            "SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id"
            " WHERE c.city = ? ORDER BY o.id",
            (city,),
        )
    }
    for order, item, value in connection.execute(
        "SELECT order_id, item, quantity * price FROM lines"
        f" WHERE order_id IN ({HERE}) ORDER BY id",
        (city,),
    ):
        report[order]["items"].append(item)
        report[order]["total"] += value
    for order, amount in connection.execute(
        f"SELECT order_id, amount FROM payments WHERE order_id IN ({HERE})", (city,)
    ):
        report[order]["paid"] += amount
    return list(report.values())
