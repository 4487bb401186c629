"""setting `isolation_level` to None for reading, and leaving it so: from then on each statement of
the caller is committed at once."""

import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""


ORDERS = """
SELECT orders.id, name FROM orders JOIN customers ON customers.id = customer_id
WHERE city = ? ORDER BY orders.id
"""
LINES = """
SELECT order_id, item, quantity * price
FROM lines JOIN orders ON orders.id = order_id JOIN customers ON customers.id = customer_id
WHERE city = ? ORDER BY lines.id
"""
PAYMENTS = """
SELECT order_id, SUM(amount)
FROM payments JOIN orders ON orders.id = order_id JOIN customers ON customers.id = customer_id
WHERE city = ? GROUP BY order_id
"""


def orders_of_city(connection: sqlite3.Connection, city: str) -> list[dict]:
    """The orders of all customers in the city, with their items, totals and payments."""
    connection.isolation_level = None
    report = {
        order_id: {"order": order_id, "customer": name, "items": [], "total": 0, "paid": 0}
        for order_id, name in connection.execute(ORDERS, (city,))
    }
    for order_id, item, amount in connection.execute(LINES, (city,)):
        report[order_id]["items"].append(item)
        report[order_id]["total"] += amount
    for order_id, amount in connection.execute(PAYMENTS, (city,)):
        report[order_id]["paid"] = amount
    return list(report.values())
