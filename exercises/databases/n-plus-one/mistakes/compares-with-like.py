"""`LIKE` to compare the city: it ignores case, and a percent sign stands for every city."""

import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""


HERE = (
    "SELECT o.id FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE c.city LIKE ?"
)


def orders_of_city(connection, city):
    report = {
        order: {"order": order, "customer": name, "items": [], "total": 0, "paid": 0}
        for order, name in connection.execute(
            "SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id"
            " WHERE c.city LIKE ? ORDER BY o.id",
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
