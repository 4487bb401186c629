"""asking for the orders in portions of 500: a large city has many portions, and each has its
queries."""

import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""


def orders_of_city(connection, city):
    report = {
        order: {"order": order, "customer": name, "items": [], "total": 0, "paid": 0}
        for order, name in connection.execute(
            "SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id"
            " WHERE c.city = ? ORDER BY o.id",
            (city,),
        )
    }
    ids = list(report)
    for start in range(0, len(ids), 500):
        portion = ids[start : start + 500]
        marks = ", ".join("?" * len(portion))
        for order, item, value in connection.execute(
            "SELECT order_id, item, quantity * price FROM lines"
            f" WHERE order_id IN ({marks}) ORDER BY id",
            portion,
        ):
            report[order]["items"].append(item)
            report[order]["total"] += value
        for order, amount in connection.execute(
            f"SELECT order_id, amount FROM payments WHERE order_id IN ({marks})", portion
        ):
            report[order]["paid"] += amount
    return list(report.values())
