"""one query with a left join on the lines and a grouped left join on the payments, cut by
groupby"""

import sqlite3
from itertools import groupby

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
    SELECT orders.id, customers.name
    FROM orders JOIN customers ON customers.id = orders.customer_id
    WHERE customers.city = ?
),
paid AS (
    SELECT order_id, SUM(amount) AS amount
    FROM payments
    WHERE order_id IN (SELECT id FROM here)
    GROUP BY order_id
)
SELECT here.id, here.name, COALESCE(paid.amount, 0),
    lines.id, lines.item, lines.quantity * lines.price
FROM here
LEFT JOIN paid ON paid.order_id = here.id
LEFT JOIN lines ON lines.order_id = here.id
ORDER BY here.id, lines.id
"""


def orders_of_city(connection: sqlite3.Connection, city: str) -> list[dict]:
    """The orders of all customers in the city, with their items, totals and payments."""
    report = []
    rows = connection.execute(QUERY, (city,))
    for (order, name, paid), group in groupby(rows, key=lambda row: row[:3]):
        lines = [(item, value) for *_, line, item, value in group if line is not None]
        report.append(
            {
                "order": order,
                "customer": name,
                "items": [item for item, _ in lines],
                "total": sum(value for _, value in lines),
                "paid": paid,
            }
        )
    return report
