import unittest

from django.db import connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.test.utils import CaptureQueriesContext
from solution import Customer, Phone, migrate

BEFORE, AFTER, LATEST = "0002_phone", "0003_split_phones", "0004_clean_up"
FAR_CUSTOMERS = [(7, "Kim", "555 1, 555 2"), (200_000, "Lea", "555 3")]


def sql(statement, rows=None):
    """Runs a statement, for each of the rows if there are any, and returns what it finds."""
    with connection.cursor() as cursor:
        if rows is None:
            return cursor.execute(statement).fetchall()
        cursor.executemany(statement, rows)


def add_customers(customers):
    """Adds customers to a shop that is not split; customers maps names to numbers."""
    sql("INSERT INTO shop_customer (name, phones) VALUES (%s, %s)", list(customers.items()))


def split_shop(customers):
    """Makes a shop with these customers, and splits their numbers."""
    migrate(BEFORE)
    add_customers(customers)
    migrate(AFTER)


def phones():
    """The numbers of each customer who has a Phone, in the order of the ids."""
    numbers = {}
    for name, number in sql(
        "SELECT name, number FROM shop_phone JOIN shop_customer"
        " ON shop_customer.id = customer_id ORDER BY shop_phone.id"
    ):
        numbers.setdefault(name, []).append(number)
    return numbers


def phones_column():
    """The column phones of each customer."""
    return dict(sql("SELECT name, phones FROM shop_customer"))


def split(customers):
    """The phones after the migration, for customers with these numbers."""
    split_shop(customers)
    return phones()


def split_and_joined(customers, there=AFTER):
    """The column phones after the way there and back, for customers with these numbers."""
    split_shop(customers)
    migrate(there)
    migrate(BEFORE)
    return phones_column()


def count_of_phones():
    """How many rows the table of phones has."""
    return sql("SELECT COUNT(*) FROM shop_phone")[0][0]


def queries_of(name):
    """How many queries to the tables of the shop a call of migrate sends."""
    with CaptureQueriesContext(connection) as queries:
        migrate(name)
    return sum("shop_" in query["sql"] for query in queries)


def many_customers():
    """The numbers of 1,000 customers: none, one or several."""
    return {
        f"customer {n}": ", ".join(f"555 {n} {line}" for line in range(n % 4)) for n in range(1000)
    }


def differences(found, expected):
    """The first customers whose numbers are not the expected ones."""
    names = sorted(found.keys() | expected.keys())
    return [name for name in names if found.get(name) != expected.get(name)][:5]


class MigrationTest(unittest.TestCase):
    def setUp(self):
        # The database is in memory: it ends with its connection, and the next one is empty.
        BaseDatabaseWrapper.close(connection)
        del connections["default"]


# given: The starter holds the models of today and four migrations
# given: Write the operations of the third, SplitPhones
class ForwardsTest(MigrationTest):
    # rule: Forwards it makes a Phone of each number in Customer.phones
    def test_several(self):
        """forwards: makes a phone of each number"""
        self.assertEqual(
            split({"Kim": "555 1, 555 2", "Lea": "555 3", "Max": "555 4, 555 5, 555 6"}),
            {"Kim": ["555 1", "555 2"], "Lea": ["555 3"], "Max": ["555 4", "555 5", "555 6"]},
        )

    # rule: without the whitespace around it
    def test_whitespace(self):
        """forwards: removes the whitespace around a number, and only there"""
        self.assertEqual(
            split({"Kim": "555 1,555 2 , 555  3", "Lea": "\t555 4,\n555 5\n", "Max": " 555 6 "}),
            {"Kim": ["555 1", "555 2", "555  3"], "Lea": ["555 4", "555 5"], "Max": ["555 6"]},
        )

    # rule: Empty parts … are not numbers
    def test_empty_parts(self):
        """forwards: makes no phone of nothing between, before or after commas"""
        self.assertEqual(
            split({"Kim": "555 1,, 555 2,", "Lea": ",555 3", "Max": "", "Ida": " , ,,", "Tom": " "}),
            {"Kim": ["555 1", "555 2"], "Lea": ["555 3"]},
        )

    # rule: No number is lost: a customer may have one twice
    def test_twice(self):
        """forwards: keeps a number that a customer has twice"""
        self.assertEqual(
            split({"Kim": "555 1, 555 2, 555 1", "Lea": "555 3,555 3"}),
            {"Kim": ["555 1", "555 2", "555 1"], "Lea": ["555 3", "555 3"]},
        )

    # rule: and customers may share one
    def test_shared(self):
        """forwards: gives a number to each customer who has it"""
        self.assertEqual(
            split({"Kim": "555 1, 555 2", "Lea": "555 2", "Max": "555 1"}),
            {"Kim": ["555 1", "555 2"], "Lea": ["555 2"], "Max": ["555 1"]},
        )

    # rule: the ids of a customer's phones follow the order of the numbers
    def test_order(self):
        """forwards: gives ids in the order of the numbers, not in sorted order"""
        self.assertEqual(
            split({"Kim": "9, 10, 1, 8", "Lea": "b, c, a"}),
            {"Kim": ["9", "10", "1", "8"], "Lea": ["b", "c", "a"]},
        )

    # rule: Forwards it makes a Phone of each number in Customer.phones
    def test_any_text(self):
        """forwards: keeps a number as it is, whatever characters it has"""
        self.assertEqual(
            split({"Kim": "+41 (0)44 555, O'Neil's; 100 %s", "Léa": '"555", ☎ 7/8'}),
            {"Kim": ["+41 (0)44 555", "O'Neil's; 100 %s"], "Léa": ['"555"', "☎ 7/8"]},
        )

    # rule: Forwards it makes a Phone of each number in Customer.phones
    def test_same_name(self):
        """forwards: keeps customers with the same name apart"""
        migrate(BEFORE)
        add_customers({"Kim": "555 1"})
        add_customers({"Kim": "555 2"})
        migrate(AFTER)
        self.assertEqual(
            sql("SELECT customer_id, number FROM shop_phone ORDER BY customer_id"),
            [(1, "555 1"), (2, "555 2")],
        )

    # rule: Customers, their ids and names stay as they are
    def test_customers(self):
        """forwards: leaves all customers, also those without numbers"""
        migrate(BEFORE)
        sql("INSERT INTO shop_customer VALUES (%s, %s, %s)", [(7, "Kim", "1"), (3, "Lea", "")])
        migrate(AFTER)
        self.assertEqual(
            sql("SELECT id, name FROM shop_customer ORDER BY id"), [(3, "Lea"), (7, "Kim")]
        )
        self.assertEqual(sql("SELECT customer_id FROM shop_phone"), [(7,)])

    # rule: Forwards it makes a Phone of each number in Customer.phones
    def test_nobody(self):
        """forwards: does nothing in a shop without customers"""
        self.assertEqual(split({}), {})

    # rule: No number is lost
    def test_there_already(self):
        """forwards: keeps the phones that the table has already"""
        migrate(BEFORE)
        add_customers({"Kim": "555 1, 555 2", "Lea": ""})
        sql("INSERT INTO shop_phone (customer_id, number) VALUES (%s, %s)", [(2, "555 3")])
        migrate(AFTER)
        self.assertEqual(phones(), {"Kim": ["555 1", "555 2"], "Lea": ["555 3"]})

    # rule: Forwards it makes a Phone of each number in Customer.phones
    def test_latest(self):
        """forwards: goes on to the latest migration, and the phones are there"""
        split_shop({"Kim": "555 1, 555 2"})
        migrate(LATEST)
        self.assertEqual(phones(), {"Kim": ["555 1", "555 2"]})
        self.assertEqual(sql("SELECT DISTINCT label FROM shop_phone"), [("",)])

    # rule: For 1,000 customers either direction sends at most 100 queries
    # rule: No number is lost
    def test_many(self):
        """forwards: splits the numbers of 1,000 customers with at most 100 queries"""
        migrate(BEFORE)
        add_customers(many_customers())
        self.assertLessEqual(queries_of(AFTER), 100)
        expected = {name: text.split(", ") for name, text in many_customers().items() if text}
        self.assertEqual(differences(phones(), expected), [])

    # rule: For 1,000 customers either direction sends at most 100 queries
    def test_far_ids(self):
        """forwards: sends at most 100 queries, though the ids of the customers have gaps"""
        migrate(BEFORE)
        sql("INSERT INTO shop_customer VALUES (%s, %s, %s)", FAR_CUSTOMERS)
        self.assertLessEqual(queries_of(AFTER), 100)
        self.assertEqual(phones(), {"Kim": ["555 1", "555 2"], "Lea": ["555 3"]})


class BackwardsTest(MigrationTest):
    # rule: Backwards it writes the numbers of each customer to phones, with ", " between them
    def test_joins(self):
        """backwards: writes the numbers of each customer, with ", " between them"""
        self.assertEqual(
            split_and_joined({"Kim": " 555 1,555 2,,555 3", "Lea": "555 4", "Max": ""}),
            {"Kim": "555 1, 555 2, 555 3", "Lea": "555 4", "Max": ""},
        )

    # rule: Backwards it writes the numbers of each customer to phones
    # rule: after 0004_clean_up too
    def test_from_latest(self):
        """backwards: writes the numbers after the column was dropped by 0004_clean_up"""
        self.assertEqual(
            split_and_joined({"Kim": "555 1, 555 2", "Lea": "555 3", "Max": ""}, there=LATEST),
            {"Kim": "555 1, 555 2", "Lea": "555 3", "Max": ""},
        )

    # rule: and leaves no Phone
    def test_leaves_no_phone(self):
        """backwards: leaves no phone"""
        split_shop({"Kim": "555 1, 555 2", "Lea": "555 3"})
        migrate(BEFORE)
        self.assertEqual(count_of_phones(), 0)

    # rule: No number is lost: a customer may have one twice, and customers may share one
    def test_twice_and_shared(self):
        """backwards: keeps a number that a customer has twice, or that customers share"""
        self.assertEqual(
            split_and_joined({"Kim": "555 1, 555 2, 555 1", "Lea": "555 2"}, there=LATEST),
            {"Kim": "555 1, 555 2, 555 1", "Lea": "555 2"},
        )

    # rule: No number is lost
    def test_any_text(self):
        """backwards: keeps a number as it is, whatever characters it has"""
        self.assertEqual(
            split_and_joined({"Kim": "+41 (0)44  555, O'Neil's; 100 %s, ☎"}, there=LATEST),
            {"Kim": "+41 (0)44  555, O'Neil's; 100 %s, ☎"},
        )

    # rule: backwards, the numbers follow the ids
    def test_order(self):
        """backwards: joins in the order of the ids, in whatever order the database finds rows"""
        split_shop({"Kim": "9, 10, 1", "Lea": "b, c, a, h, g, f, e, d"})
        # Where a query asks for no order, SQLite now gives the rows in reverse.
        sql("PRAGMA reverse_unordered_selects = ON")
        migrate(BEFORE)
        self.assertEqual(phones_column(), {"Kim": "9, 10, 1", "Lea": "b, c, a, h, g, f, e, d"})

    # rule: backwards, the numbers follow the ids
    def test_mixed(self):
        """backwards: finds all numbers of a customer, though others were added between them"""
        split_shop({"Kim": "555 1", "Lea": "555 2"})
        sql(
            "INSERT INTO shop_phone (customer_id, number) VALUES (%s, %s)",
            [(1, "555 9"), (2, "555 8"), (1, "555 7")],
        )
        migrate(BEFORE)
        self.assertEqual(
            phones_column(), {"Kim": "555 1, 555 9, 555 7", "Lea": "555 2, 555 8"}
        )

    # rule: phones and customers may have been added, changed or deleted
    def test_changed(self):
        """backwards: writes the phones as they are by then, not as they were once"""
        split_shop({"Kim": "555 1, 555 2", "Lea": "555 3, 555 4", "Max": "555 5"})
        sql("UPDATE shop_phone SET number = '777' WHERE number = '555 2'")
        sql("DELETE FROM shop_phone WHERE number = '555 3'")
        sql("UPDATE shop_phone SET customer_id = 1 WHERE number = '555 5'")
        migrate(BEFORE)
        self.assertEqual(phones_column(), {"Kim": "555 1, 777, 555 5", "Lea": "555 4", "Max": ""})

    # rule: A customer without phones gets ""
    def test_all_deleted(self):
        """backwards: writes "" for a customer whose phones were all deleted"""
        split_shop({"Kim": "555 1, 555 2", "Lea": "555 3"})
        sql("DELETE FROM shop_phone WHERE customer_id = 1")
        migrate(BEFORE)
        self.assertEqual(phones_column(), {"Kim": "", "Lea": "555 3"})

    # rule: phones and customers may have been added, changed or deleted, after 0004_clean_up too
    # rule: A customer without phones gets ""
    def test_added_after_latest(self):
        """backwards: writes the numbers of customers that were added after 0004_clean_up"""
        split_shop({"Kim": "555 1", "Lea": "555 2"})
        migrate(LATEST)
        sql("DELETE FROM shop_phone WHERE customer_id = 1")
        sql("DELETE FROM shop_customer WHERE id = 1")
        sql("INSERT INTO shop_customer (id, name) VALUES (%s, %s)", [(20, "Max"), (21, "Ida")])
        sql(
            "INSERT INTO shop_phone (customer_id, number, label) VALUES (%s, %s, %s)",
            [(20, "555 8", "home"), (2, "555 7", "work"), (20, "555 9", "")],
        )
        migrate(BEFORE)
        self.assertEqual(
            phones_column(), {"Lea": "555 2, 555 7", "Max": "555 8, 555 9", "Ida": ""}
        )

    # rule: Backwards it writes the numbers of each customer to phones
    def test_same_name(self):
        """backwards: keeps customers with the same name apart"""
        split_shop({"Kim": "555 1, 555 2"})
        sql("INSERT INTO shop_customer VALUES (%s, %s, %s)", [(9, "Kim", "")])
        sql("INSERT INTO shop_phone (customer_id, number) VALUES (%s, %s)", [(9, "555 3")])
        migrate(BEFORE)
        self.assertEqual(
            sql("SELECT id, phones FROM shop_customer ORDER BY id"),
            [(1, "555 1, 555 2"), (9, "555 3")],
        )

    # rule: For 1,000 customers either direction sends at most 100 queries
    def test_far_ids(self):
        """backwards: sends at most 100 queries, though the ids of the customers have gaps"""
        migrate(BEFORE)
        sql("INSERT INTO shop_customer VALUES (%s, %s, %s)", FAR_CUSTOMERS)
        migrate(AFTER)
        self.assertLessEqual(queries_of(BEFORE), 100)
        self.assertEqual(phones_column(), {"Kim": "555 1, 555 2", "Lea": "555 3"})

    # rule: Customers, their ids and names stay as they are
    def test_customers(self):
        """backwards: leaves all customers with their ids and names"""
        split_shop({"Kim": "555 1", "Lea": ""})
        migrate(LATEST)
        migrate(BEFORE)
        self.assertEqual(
            sql("SELECT id, name FROM shop_customer ORDER BY id"), [(1, "Kim"), (2, "Lea")]
        )

    # rule: Backwards it writes the numbers of each customer to phones
    def test_nobody(self):
        """backwards: does nothing in a shop without customers"""
        self.assertEqual(split_and_joined({}), {})

    # rule: For 1,000 customers either direction sends at most 100 queries
    # rule: No number is lost
    def test_many(self):
        """backwards: joins the numbers of 1,000 customers with at most 100 queries"""
        split_shop(many_customers())
        migrate(LATEST)
        migrate(AFTER)
        self.assertLessEqual(queries_of(BEFORE), 100)
        self.assertEqual(differences(phones_column(), many_customers()), [])


class BothWaysTest(MigrationTest):
    # rule: It can be applied and rolled back any number of times
    def test_again(self):
        """makes each phone once, when it is applied, rolled back and applied again"""
        split_shop({"Kim": "555 1, 555 2", "Lea": "555 3"})
        for _ in range(3):
            migrate(BEFORE)
            migrate(AFTER)
        self.assertEqual(phones(), {"Kim": ["555 1", "555 2"], "Lea": ["555 3"]})

    # rule: It can be applied and rolled back any number of times
    def test_edited_in_between(self):
        """splits what the column holds by then, when it is applied again"""
        split_shop({"Kim": "555 1, 555 2", "Lea": "555 3"})
        migrate(BEFORE)
        sql("UPDATE shop_customer SET phones = '555 9,555 2' WHERE name = 'Kim'")
        add_customers({"Max": "555 4"})
        migrate(LATEST)
        self.assertEqual(phones(), {"Kim": ["555 9", "555 2"], "Lea": ["555 3"], "Max": ["555 4"]})

    # rule: It still works when the models of today have changed
    def test_models_of_today(self):
        """uses no model of today: it works though their tables have other names by now"""
        for model in (Customer, Phone):
            self.addCleanup(setattr, model._meta, "db_table", model._meta.db_table)
            model._meta.db_table += "_renamed"
        split_shop({"Kim": "555 1, 555 2"})
        self.assertEqual(phones(), {"Kim": ["555 1", "555 2"]})
        migrate(BEFORE)
        self.assertEqual((phones_column(), count_of_phones()), ({"Kim": "555 1, 555 2"}, 0))


if __name__ == "__main__":
    unittest.main()
