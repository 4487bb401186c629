"""one query made of three parts with UNION ALL, each row tagged with its kind"""

import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""

QUERY = """
WITH here AS (
    SELECT o.id, c.name FROM orders o JOIN customers c ON c.id = o.customer_id WHERE c.city = ?
)
SELECT here.id AS owner, 0 AS kind, 0 AS number, here.name, 0 FROM here
UNION ALL
SELECT here.id, 1, l.id, l.item, l.quantity * l.price FROM here JOIN lines l ON l.order_id = here.id
UNION ALL
SELECT here.id, 2, p.id, NULL, p.amount FROM here JOIN payments p ON p.order_id = here.id
ORDER BY owner, kind, number
"""


def orders_of_city(connection: sqlite3.Connection, city: str) -> list[dict]:
    """The orders of all customers in the city, with their items, totals and payments."""
    report = []
    for order, kind, _, name_or_item, amount in connection.execute(QUERY, (city,)):
        match kind:
            case 0:
                report.append(
                    {"order": order, "customer": name_or_item, "items": [], "total": 0, "paid": 0}
                )
            case 1:
                report[-1]["items"].append(name_or_item)
                report[-1]["total"] += amount
            case 2:
                report[-1]["paid"] += amount
    return report
