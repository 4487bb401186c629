import sqlite3
import unittest

from solution import orders_of_city

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, order_id INTEGER, item TEXT, quantity INTEGER, price INTEGER
);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER, amount INTEGER);
"""


def shop(customers=(), orders=(), lines=(), payments=()):
    """A database with these rows."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    connection.executemany("INSERT INTO customers VALUES (?, ?, ?)", customers)
    connection.executemany("INSERT INTO orders VALUES (?, ?)", orders)
    connection.executemany("INSERT INTO lines VALUES (?, ?, ?, ?, ?)", lines)
    connection.executemany("INSERT INTO payments VALUES (?, ?, ?)", payments)
    connection.commit()
    return connection


def shop_of(cities, orders):
    """Two customers in every city, each with so many orders of two lines and one payment."""
    rows = {"customers": [], "orders": [], "lines": [], "payments": []}
    for city in cities:
        for _ in range(2):
            customer = len(rows["customers"]) + 1
            rows["customers"].append((customer, f"customer {customer}", city))
            for _ in range(orders):
                order = len(rows["orders"]) + 1
                rows["orders"].append((order, customer))
                rows["lines"].append((2 * order, order, "tea", 1, 5))
                rows["lines"].append((2 * order + 1, order, "cup", 2, 4))
                rows["payments"].append((order, order, 13))
    return shop(**rows)


def queries_for(connection, city):
    """How many statements the report sends to the database."""
    sent = []
    connection.set_trace_callback(sent.append)
    orders_of_city(connection, city)
    connection.set_trace_callback(None)
    return len(sent)


def rows_fetched_for(connection, city):
    """How many rows the report fetches."""
    fetched = []

    def count(cursor, row):
        fetched.append(row)
        return row

    connection.row_factory = count
    orders_of_city(connection, city)
    return len(fetched)


def column(report, name):
    """One value of every row of the report."""
    return [row[name] for row in report]


# given: In the starter, orders_of_city(connection, city) works
class ReportTest(unittest.TestCase):
    # rule: the id of the order, and "customer": the name of the customer
    # rule: the sum of quantity times price, and "paid": the sum of the payments
    def test_whole(self):
        """reports id, customer, items, total and payments of every order"""
        db = shop(
            customers=[(1, "Ida", "Bergen")],
            orders=[(4, 1), (5, 1)],
            lines=[(1, 4, "jug", 2, 90), (2, 5, "rug", 1, 700), (3, 4, "mug", 6, 5)],
            payments=[(1, 5, 200), (2, 4, 210), (3, 5, 500)],
        )
        self.assertEqual(
            orders_of_city(db, "Bergen"),
            [
                {"order": 4, "customer": "Ida", "items": ["jug", "mug"], "total": 210, "paid": 210},
                {"order": 5, "customer": "Ida", "items": ["rug"], "total": 700, "paid": 700},
            ],
        )

    # rule: for a city without orders, the list is empty
    def test_no_orders(self):
        """returns an empty list for a city without orders, or without customers"""
        db = shop(customers=[(1, "Ida", "Bergen")])
        self.assertEqual(orders_of_city(db, "Bergen"), [])
        self.assertEqual(orders_of_city(db, "Atlantis"), [])

    # rule: It returns the same list as before
    def test_other_cities(self):
        """leaves out the orders of other cities"""
        db = shop(
            customers=[(1, "Ida", "Bergen"), (2, "Jon", "Oslo")],
            orders=[(1, 2), (2, 1), (3, 2)],
            lines=[(1, 1, "lamp", 1, 90), (2, 2, "rug", 1, 700)],
            payments=[(1, 1, 90), (2, 2, 300)],
        )
        self.assertEqual(column(orders_of_city(db, "Bergen"), "order"), [2])

    # rule: An order without lines or payments is in the report, with an empty list or 0
    def test_no_lines(self):
        """reports an order that is paid and has no lines"""
        db = shop(customers=[(1, "Ida", "Bergen")], orders=[(7, 1)], payments=[(1, 7, 50)])
        self.assertEqual(
            orders_of_city(db, "Bergen"),
            [{"order": 7, "customer": "Ida", "items": [], "total": 0, "paid": 50}],
        )

    # rule: An order without lines or payments is in the report, with an empty list or 0
    def test_no_payments(self):
        """reports an order that has lines and is not paid, with 0 as paid"""
        db = shop(customers=[(1, "Ida", "Bergen")], orders=[(7, 1)], lines=[(1, 7, "lamp", 1, 90)])
        self.assertEqual(
            orders_of_city(db, "Bergen"),
            [{"order": 7, "customer": "Ida", "items": ["lamp"], "total": 90, "paid": 0}],
        )

    # rule: the sum of quantity times price, and "paid": the sum of the payments
    def test_several_of_both(self):
        """counts every line and every payment once when an order has several of both"""
        db = shop(
            customers=[(1, "Ida", "Bergen")],
            orders=[(7, 1)],
            lines=[(1, 7, "lamp", 1, 90), (2, 7, "rug", 1, 700)],
            payments=[(1, 7, 100), (2, 7, 200), (3, 7, 300)],
        )
        self.assertEqual(column(orders_of_city(db, "Bergen"), "items"), [["lamp", "rug"]])
        self.assertEqual(column(orders_of_city(db, "Bergen"), "total"), [790])
        self.assertEqual(column(orders_of_city(db, "Bergen"), "paid"), [600])

    # rule: an order may have equal lines and equal payments
    def test_equal_payments(self):
        """adds up payments of the same amount"""
        db = shop(
            customers=[(1, "Ida", "Bergen")],
            orders=[(7, 1)],
            lines=[(1, 7, "lamp", 1, 90)],
            payments=[(1, 7, 30), (2, 7, 30), (3, 7, 30)],
        )
        self.assertEqual(column(orders_of_city(db, "Bergen"), "paid"), [90])

    # rule: an order may have equal lines
    def test_equal_lines(self):
        """keeps two equal lines of one order"""
        db = shop(
            customers=[(1, "Ida", "Bergen")],
            orders=[(7, 1)],
            lines=[(1, 7, "lamp", 2, 90), (2, 7, "lamp", 2, 90)],
        )
        self.assertEqual(column(orders_of_city(db, "Bergen"), "items"), [["lamp", "lamp"]])
        self.assertEqual(column(orders_of_city(db, "Bergen"), "total"), [360])

    # rule: a dictionary for each order, sorted by id
    def test_order_of_orders(self):
        """sorts the orders by id, not by customer"""
        db = shop(
            customers=[(1, "Zoe", "Bergen"), (2, "Abe", "Bergen")],
            orders=[(30, 1), (10, 1), (20, 2)],
            lines=[(1, 30, "lamp", 1, 1), (2, 10, "lamp", 1, 1), (3, 20, "lamp", 1, 1)],
        )
        self.assertEqual(column(orders_of_city(db, "Bergen"), "order"), [10, 20, 30])

    # rule: in the order of the lines' ids
    def test_order_of_items(self):
        """keeps the items in the order of the lines, not of the alphabet"""
        db = shop(
            customers=[(1, "Ida", "Bergen")],
            orders=[(1, 1), (2, 1)],
            lines=[
                (1, 2, "pan", 1, 1),
                (2, 1, "rug", 1, 1),
                (3, 2, "cup", 1, 1),
                (4, 1, "jug", 2, 1),
            ],
        )
        self.assertEqual(
            column(orders_of_city(db, "Bergen"), "items"), [["rug", "jug"], ["pan", "cup"]]
        )

    # rule: sorted by id
    # rule: in the order of the lines' ids
    def test_order_with_indexes(self):
        """keeps both orders when the database finds the rows through indexes"""
        db = shop(
            customers=[(1, "Zoe", "Bergen"), (2, "Abe", "Bergen")],
            orders=[(10, 2), (20, 1), (30, 2)],
            lines=[(1, 10, "pan", 1, 1), (2, 20, "rug", 1, 1), (3, 10, "cup", 1, 1)],
        )
        db.execute("CREATE INDEX by_city ON customers (city, name)")
        db.execute("CREATE INDEX by_customer ON orders (customer_id)")
        db.execute("CREATE INDEX by_order ON lines (order_id, item, quantity, price)")
        self.assertEqual(column(orders_of_city(db, "Bergen"), "order"), [10, 20, 30])
        self.assertEqual(
            column(orders_of_city(db, "Bergen"), "items"), [["pan", "cup"], ["rug"], []]
        )

    # rule: Customers may have the same name
    def test_same_name(self):
        """reports the orders of two customers with the same name"""
        db = shop(
            customers=[(1, "Ida", "Bergen"), (2, "Ida", "Bergen"), (3, "Ida", "Oslo")],
            orders=[(1, 1), (2, 2), (3, 3)],
            lines=[(1, 1, "lamp", 1, 90), (2, 2, "rug", 1, 700), (3, 3, "pan", 1, 40)],
        )
        self.assertEqual(column(orders_of_city(db, "Bergen"), "total"), [90, 700])

    # rule: the items of its lines
    def test_commas(self):
        """keeps an item whole whose name has commas, bars and line breaks"""
        db = shop(
            customers=[(1, "Ida", "Bergen")],
            orders=[(1, 1)],
            lines=[(1, 1, "table, oak", 1, 9), (2, 1, "a|b;c\nd", 1, 8)],
        )
        self.assertEqual(
            column(orders_of_city(db, "Bergen"), "items"), [["table, oak", "a|b;c\nd"]]
        )

    # rule: and may contain any characters
    def test_any_city(self):
        """takes any string as the name of a city"""
        db = shop(customers=[(1, "Ida", "L'Aquila"), (2, "Jon", "x")], orders=[(1, 1), (2, 2)])
        self.assertEqual(column(orders_of_city(db, "L'Aquila"), "customer"), ["Ida"])
        self.assertEqual(orders_of_city(db, "' OR '1'='1"), [])

    # rule: city is compared exactly
    def test_exact_city(self):
        """finds a city only by its exact name"""
        db = shop(
            customers=[(1, "Ida", "Bergen"), (2, "Jon", " den Haag")], orders=[(1, 1), (2, 2)]
        )
        self.assertEqual(orders_of_city(db, "bergen"), [])
        self.assertEqual(orders_of_city(db, "%"), [])
        self.assertEqual(column(orders_of_city(db, " den Haag"), "customer"), ["Jon"])

    # rule: Every call reports the current data
    def test_current_data(self):
        """reports a payment that was made after an earlier report"""
        db = shop(customers=[(1, "Ida", "Bergen")], orders=[(7, 1)], payments=[(1, 7, 50)])
        orders_of_city(db, "Bergen")
        db.execute("INSERT INTO payments VALUES (2, 7, 60)")
        self.assertEqual(column(orders_of_city(db, "Bergen"), "paid"), [110])

    # rule: It returns the same list as before
    def test_integers(self):
        """gives totals and payments as integers, as before"""
        db = shop(
            customers=[(1, "Ida", "Bergen")],
            orders=[(7, 1)],
            lines=[(1, 7, "lamp", 1, 90)],
            payments=[(1, 7, 50)],
        )
        self.assertEqual(str(column(orders_of_city(db, "Bergen"), "total")), "[90]")
        self.assertEqual(str(column(orders_of_city(db, "Bergen"), "paid")), "[50]")

    # rule: a dictionary for each order
    def test_lists_of_their_own(self):
        """gives every order a list of its own"""
        db = shop(customers=[(1, "Ida", "Bergen")], orders=[(1, 1), (2, 1)])
        first, second = orders_of_city(db, "Bergen")
        first["items"].append("scribble")
        self.assertEqual(second["items"], [])


class CostTest(unittest.TestCase):
    # rule: it sends at most three queries, for three orders or for three thousand
    def test_one_order(self):
        """sends at most three queries for one order"""
        db = shop(customers=[(1, "Ida", "Bergen")], orders=[(1, 1)], lines=[(1, 1, "lamp", 1, 90)])
        self.assertLessEqual(queries_for(db, "Bergen"), 3)

    # rule: it sends at most three queries, for three orders or for three thousand
    def test_many_orders(self):
        """sends at most three queries for many orders"""
        self.assertLessEqual(queries_for(shop_of(["Bergen"], orders=20), "Bergen"), 3)

    # rule: it sends at most three queries, for three orders or for three thousand
    def test_thousands_of_orders(self):
        """sends at most three queries for three thousand orders"""
        db = shop(customers=[(1, "Ida", "Bergen")], orders=[(n, 1) for n in range(1, 3_001)])
        self.assertLessEqual(queries_for(db, "Bergen"), 3)

    # rule: it sends at most three queries, for three orders or for three thousand
    def test_many_customers(self):
        """sends at most three queries for many customers with one order each"""
        db = shop(
            customers=[(n, f"customer {n}", "Bergen") for n in range(1, 31)],
            orders=[(n, n) for n in range(1, 31)],
        )
        self.assertLessEqual(queries_for(db, "Bergen"), 3)

    # rule: Only rows that belong in the report are fetched
    # rule: the shop has many cities
    def test_few_rows(self):
        """fetches no rows of other cities"""
        db = shop_of(["Oslo", "Bergen", "Lima", "Kobe", "Riga"], orders=5)
        self.assertEqual(len(orders_of_city(db, "Bergen")), 10)
        # 2 customers, 10 orders, 20 lines and 10 payments, or fewer if they are joined or added up.
        self.assertLessEqual(rows_fetched_for(db, "Bergen"), 42)

    # rule: each line and each payment at most once
    def test_no_product(self):
        """fetches no row for each pair of a line and a payment"""
        db = shop(
            customers=[(1, "Ida", "Bergen")],
            orders=[(7, 1)],
            lines=[(n, 7, "lamp", 1, 90) for n in range(1, 7)],
            payments=[(n, 7, 30) for n in range(1, 7)],
        )
        self.assertEqual(column(orders_of_city(db, "Bergen"), "paid"), [180])
        # 1 customer, 1 order, 6 lines and 6 payments.
        self.assertLessEqual(rows_fetched_for(db, "Bergen"), 14)

    # rule: Nothing is written
    def test_reads_only(self):
        """does not change the data"""
        db = shop_of(["Oslo", "Bergen"], orders=2)
        before = list(db.iterdump())
        orders_of_city(db, "Bergen")
        self.assertEqual(list(db.iterdump()) == before, True)
        self.assertEqual(db.in_transaction, False)

    # rule: Nothing is written
    def test_no_temporary_table(self):
        """creates no table, not even a temporary one"""
        db = shop_of(["Oslo", "Bergen"], orders=2)
        orders_of_city(db, "Bergen")
        self.assertEqual(db.execute("SELECT name FROM sqlite_temp_master").fetchall(), [])

    # rule: Nothing is written
    def test_open_transaction(self):
        """leaves a transaction open that the caller has begun"""
        db = shop_of(["Bergen"], orders=1)
        db.execute("INSERT INTO payments VALUES (70, 1, 60)")
        self.assertEqual(column(orders_of_city(db, "Bergen"), "paid"), [73, 13])
        self.assertEqual(db.in_transaction, True)

    # rule: the connection keeps its settings
    def test_connection_untouched(self):
        """does not change the connection's row_factory or isolation_level"""
        db = shop_of(["Bergen"], orders=1)
        orders_of_city(db, "Bergen")
        self.assertEqual((db.row_factory, db.isolation_level), (None, ""))

    # rule: the connection keeps its settings
    def test_row_factory_of_the_caller(self):
        """keeps the row_factory that the caller has set"""
        db = shop_of(["Bergen"], orders=1)
        db.row_factory = sqlite3.Row
        self.assertEqual(column(orders_of_city(db, "Bergen"), "paid"), [13, 13])
        self.assertEqual(db.row_factory is sqlite3.Row, True)


if __name__ == "__main__":
    unittest.main()
