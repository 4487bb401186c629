"""one query for the customers, and still one for the lines of every order: the number of queries
grows with the orders as before."""

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
    orders = connection.execute(
        "SELECT orders.id, customers.name FROM orders"
        " JOIN customers ON customers.id = orders.customer_id"
        " WHERE customers.city = ? ORDER BY orders.id",
        (city,),
    )
    report = []
    for order_id, name in orders.fetchall():
        lines = connection.execute(
            "SELECT item, quantity * price FROM lines WHERE order_id = ? ORDER BY id", (order_id,)
        ).fetchall()
        (paid,) = connection.execute(
            "SELECT COALESCE(SUM(amount), 0) FROM payments WHERE order_id = ?", (order_id,)
        ).fetchone()
        report.append(
            {
                "order": order_id,
                "customer": name,
                "items": [item for item, _ in lines],
                "total": sum(amount for _, amount in lines),
                "paid": paid,
            }
        )
    return report
