"""adding up in SQL and taking the result as it is: SUM over no rows is NULL, which becomes `None`
in Python."""

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
        order_id: {"order": order_id, "customer": name, "items": [], "total": 0, "paid": paid}
        for order_id, name, paid in connection.execute(
            """
            SELECT orders.id, customers.name,
                (SELECT SUM(amount) FROM payments WHERE payments.order_id = orders.id)
            FROM orders JOIN customers ON customers.id = orders.customer_id
            WHERE customers.city = ?
            ORDER BY orders.id
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
        ORDER BY lines.id
        """,
        (city,),
    )
    for order_id, item, amount in lines:
        report[order_id]["items"].append(item)
        report[order_id]["total"] += amount
    return list(report.values())
