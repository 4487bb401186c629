"""two queries: the orders with their payments summed up in a subselect, and the lines"""

import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""

ORDERS = """
SELECT o.id, c.name,
    (SELECT COALESCE(SUM(p.amount), 0) FROM payments AS p WHERE p.order_id = o.id)
FROM orders AS o JOIN customers AS c ON c.id = o.customer_id
WHERE c.city = :city
ORDER BY o.id
"""

LINES = """
SELECT order_id, item, quantity * price
FROM lines
WHERE order_id IN (
    SELECT id FROM orders WHERE customer_id IN (SELECT id FROM customers WHERE city = :city)
)
ORDER BY id
"""


def orders_of_city(connection: sqlite3.Connection, city: str) -> list[dict]:
    """The orders of all customers in the city, with their items, totals and payments."""
    report = [
        {"order": order, "customer": name, "items": [], "total": 0, "paid": paid}
        for order, name, paid in connection.execute(ORDERS, {"city": city})
    ]
    by_id = {row["order"]: row for row in report}
    for order, item, value in connection.execute(LINES, {"city": city}):
        by_id[order]["items"].append(item)
        by_id[order]["total"] += value
    return report
