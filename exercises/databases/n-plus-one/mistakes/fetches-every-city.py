"""fetching all lines and payments and choosing in Python: that takes few queries, but the whole
shop travels through the network."""

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
    report = {
        order_id: {"order": order_id, "customer": name, "items": [], "total": 0, "paid": 0}
        for order_id, name in connection.execute(
            """
            SELECT orders.id, customers.name
            FROM orders JOIN customers ON customers.id = orders.customer_id
            WHERE customers.city = ?
            ORDER BY orders.id
            """,
            (city,),
        )
    }
    lines = connection.execute("""
        SELECT lines.order_id, lines.item, lines.quantity * lines.price
        FROM lines
        ORDER BY lines.id
        """)
    for order_id, item, amount in lines:
        if order_id not in report:
            continue
        report[order_id]["items"].append(item)
        report[order_id]["total"] += amount
    payments = connection.execute("""
        SELECT payments.order_id, SUM(payments.amount)
        FROM payments
        GROUP BY payments.order_id
        """)
    for order_id, amount in payments:
        if order_id not in report:
            continue
        report[order_id]["paid"] = amount
    return list(report.values())
