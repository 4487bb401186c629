"""setting the connection's `row_factory` and then None: the caller may have set another one. A
cursor has a `row_factory` of its own."""

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
    connection.row_factory = sqlite3.Row
    report = {
        order_id: {"order": order_id, "customer": name, "items": [], "total": 0, "paid": 0}
        for order_id, name in connection.execute(ORDERS, (city,))
    }
    for order_id, item, amount in connection.execute(LINES, (city,)):
        report[order_id]["items"].append(item)
        report[order_id]["total"] += amount
    for order_id, amount in connection.execute(PAYMENTS, (city,)):
        report[order_id]["paid"] = amount
    connection.row_factory = None
    return list(report.values())
