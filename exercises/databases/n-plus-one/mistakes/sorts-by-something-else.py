"""sorting by something other than the ids: a report that promises an order needs ORDER BY to say
it."""

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
            ORDER BY customers.id
            """,
            (city,),
        )
    }
    lines = connection.execute(
        """
        SELECT lines.order_id, lines.item, lines.quantity * lines.price
        FROM lines
        JOIN orders ON orders.id = lines.order_id
        JOIN customers ON customers.id = orders.customer_id
        WHERE customers.city = ?
        ORDER BY lines.item
        """,
        (city,),
    )
    for order_id, item, amount in lines:
        report[order_id]["items"].append(item)
        report[order_id]["total"] += amount
    payments = connection.execute(
        """
        SELECT payments.order_id, SUM(payments.amount)
        FROM payments
        JOIN orders ON orders.id = payments.order_id
        JOIN customers ON customers.id = orders.customer_id
        WHERE customers.city = ?
        GROUP BY payments.order_id
        """,
        (city,),
    )
    for order_id, amount in payments:
        report[order_id]["paid"] = amount
    return list(report.values())
