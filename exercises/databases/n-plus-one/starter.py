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
        orders = connection.execute("SELECT id FROM orders WHERE customer_id = ?", (customer_id,))
        for (order_id,) in orders.fetchall():
            row = {"order": order_id, "customer": name, "items": [], "total": 0, "paid": 0}
            lines = connection.execute(
                "SELECT id FROM lines WHERE order_id = ? ORDER BY id", (order_id,)
            )
            for (line_id,) in lines.fetchall():
                item, quantity, price = connection.execute(
                    "SELECT item, quantity, price FROM lines WHERE id = ?", (line_id,)
                ).fetchone()
                row["items"].append(item)
                row["total"] += quantity * price
            payments = connection.execute(
                "SELECT amount FROM payments WHERE order_id = ?", (order_id,)
            )
            for (amount,) in payments.fetchall():
                row["paid"] += amount
            report.append(row)
    return sorted(report, key=lambda row: row["order"])
