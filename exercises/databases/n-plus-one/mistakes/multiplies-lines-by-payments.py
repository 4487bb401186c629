"""joining lines and payments in one query: each line is combined with each payment, so with two of
one and three of the other everything is counted several times."""

import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""


def orders_of_city(connection: sqlite3.Connection, city: str) -> list[dict]:
    """The orders of all customers in the city, with their items, totals and payments."""
    rows = connection.execute(
        """
        SELECT orders.id, customers.name, lines.item, lines.quantity * lines.price, payments.amount
        FROM orders
        JOIN customers ON customers.id = orders.customer_id
        LEFT JOIN lines ON lines.order_id = orders.id
        LEFT JOIN payments ON payments.order_id = orders.id
        WHERE customers.city = ?
        ORDER BY orders.id, lines.id
        """,
        (city,),
    )
    report = {}
    for order_id, name, item, amount, paid in rows:
        row = {"order": order_id, "customer": name, "items": [], "total": 0, "paid": 0}
        row = report.setdefault(order_id, row)
        if item is not None:
            row["items"].append(item)
            row["total"] += amount
        row["paid"] += paid or 0
    return list(report.values())
