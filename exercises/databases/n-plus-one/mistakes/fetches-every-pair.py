"""joining the lines and the payments in one query and sorting out the repeats in Python: for six
lines and six payments the database sends 36 rows."""

import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""


ROWS = """
SELECT orders.id, name, lines.id, item, quantity * price, payments.id, amount
FROM orders JOIN customers ON customers.id = customer_id
LEFT JOIN lines ON lines.order_id = orders.id
LEFT JOIN payments ON payments.order_id = orders.id
WHERE city = ? ORDER BY orders.id, lines.id
"""


def orders_of_city(connection: sqlite3.Connection, city: str) -> list[dict]:
    """The orders of all customers in the city, with their items, totals and payments."""
    report, lines, payments = {}, set(), set()
    for order_id, name, line, item, price, payment, amount in connection.execute(ROWS, (city,)):
        empty = {"order": order_id, "customer": name, "items": [], "total": 0, "paid": 0}
        row = report.setdefault(order_id, empty)
        if line is not None and line not in lines:
            lines.add(line)
            row["items"].append(item)
            row["total"] += price
        if payment is not None and payment not in payments:
            payments.add(payment)
            row["paid"] += amount
    return list(report.values())
