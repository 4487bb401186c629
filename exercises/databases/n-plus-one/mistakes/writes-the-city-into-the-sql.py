"""writing the city into the SQL string: a name with an apostrophe breaks the query, and somebody
may type SQL of their own."""

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
        for order_id, name in connection.execute(f"""
            SELECT orders.id, customers.name
            FROM orders JOIN customers ON customers.id = orders.customer_id
            WHERE customers.city = '{city}'
            ORDER BY orders.id
            """)
    }
    lines = connection.execute(f"""
        SELECT lines.order_id, lines.item, lines.quantity * lines.price
        FROM lines
        JOIN orders ON orders.id = lines.order_id
        JOIN customers ON customers.id = orders.customer_id
        WHERE customers.city = '{city}'
        ORDER BY lines.id
        """)
    for order_id, item, amount in lines:
        report[order_id]["items"].append(item)
        report[order_id]["total"] += amount
    payments = connection.execute(f"""
        SELECT payments.order_id, SUM(payments.amount)
        FROM payments
        JOIN orders ON orders.id = payments.order_id
        JOIN customers ON customers.id = orders.customer_id
        WHERE customers.city = '{city}'
        GROUP BY payments.order_id
        """)
    for order_id, amount in payments:
        report[order_id]["paid"] = amount
    return list(report.values())
