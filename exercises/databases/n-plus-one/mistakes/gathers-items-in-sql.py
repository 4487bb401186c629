"""joining the items with GROUP_CONCAT and splitting them at the comma: a name may contain a
comma."""

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
        SELECT orders.id, customers.name,
            (SELECT GROUP_CONCAT(item) FROM (
                SELECT item FROM lines WHERE lines.order_id = orders.id ORDER BY lines.id)),
            (SELECT SUM(quantity * price) FROM lines WHERE lines.order_id = orders.id),
            (SELECT SUM(amount) FROM payments WHERE payments.order_id = orders.id)
        FROM orders JOIN customers ON customers.id = orders.customer_id
        WHERE customers.city = ?
        ORDER BY orders.id
        """,
        (city,),
    )
    return [
        {
            "order": order_id,
            "customer": name,
            "items": items.split(",") if items else [],
            "total": total or 0,
            "paid": paid or 0,
        }
        for order_id, name, items, total, paid in rows
    ]
