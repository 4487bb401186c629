"""a temporary table of the orders: that is written as well, and it stays in the connection."""

import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""


def orders_of_city(connection, city):
    connection.executescript("DROP TABLE IF EXISTS temp.here")
    connection.execute(
        "CREATE TEMP TABLE here AS SELECT o.id, c.name FROM orders AS o"
        " JOIN customers AS c ON c.id = o.customer_id WHERE c.city = ?",
        (city,),
    )
    report = []
    for order, name, line, item, value, paid in connection.execute("""
        SELECT here.id, here.name, lines.id, lines.item, lines.quantity * lines.price,
            (SELECT COALESCE(SUM(amount), 0) FROM payments WHERE order_id = here.id)
        FROM here LEFT JOIN lines ON lines.order_id = here.id ORDER BY here.id, lines.id
        """):
        if not report or report[-1]["order"] != order:
            report.append({"order": order, "customer": name, "items": [], "total": 0, "paid": paid})
        if line is not None:
            report[-1]["items"].append(item)
            report[-1]["total"] += value
    return report
