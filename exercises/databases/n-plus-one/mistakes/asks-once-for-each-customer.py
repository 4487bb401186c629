"""a query for each customer: that is N + 1 again, with customers for N."""

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
    report = []
    customers = connection.execute("SELECT id, name FROM customers WHERE city = ?", (city,))
    for customer_id, name in customers.fetchall():
        rows = connection.execute(
            "SELECT orders.id, lines.item, lines.quantity * lines.price,"
            " (SELECT SUM(amount) FROM payments WHERE payments.order_id = orders.id)"
            " FROM orders LEFT JOIN lines ON lines.order_id = orders.id"
            " WHERE orders.customer_id = ? ORDER BY orders.id, lines.id",
            (customer_id,),
        )
        for order_id, item, amount, paid in rows.fetchall():
            if not report or report[-1]["order"] != order_id:
                row = {"order": order_id, "customer": name, "items": [], "total": 0}
                report.append(row | {"paid": paid or 0})
            if item is not None:
                report[-1]["items"].append(item)
                report[-1]["total"] += amount
    return sorted(report, key=lambda row: row["order"])
