import re
import sqlite3
import unittest

import solution
from solution import INDEXES

TABLES = """
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts,
    status TEXT NOT NULL,
    paid_at TEXT NOT NULL,
    amount INTEGER NOT NULL,
    note TEXT NOT NULL
);
"""
QUERIES = {
    "STATEMENT": """
        SELECT paid_at, amount, note FROM payments
        WHERE account_id = ? AND paid_at >= ? ORDER BY paid_at
    """,
    "MONTH_TOTAL": """
        SELECT SUM(amount) FROM payments WHERE account_id = ? AND paid_at >= ? AND paid_at < ?
    """,
    "LATEST": "SELECT * FROM payments WHERE account_id = ? ORDER BY paid_at DESC LIMIT 10",
    "BY_STATUS": "SELECT * FROM payments WHERE status = ? ORDER BY paid_at LIMIT 50",
    "SIGN_IN": "SELECT id, name FROM accounts WHERE lower(email) = lower(?)",
    "RECEIPT": "SELECT * FROM payments WHERE id = ?",
}
ACCOUNTS = [(1, "Ada@example.org", "Ada"), (2, "bo@example.org", "Bo")]
PAYMENTS = [
    (1, 1, "done", "2031-05-02 10:00", 500, "tea"),
    (2, 2, "done", "2031-05-02 10:00", 700, ""),
    (3, 1, "failed", "2031-04-30 09:00", 40, "ink"),
    (4, 1, "done", "2031-05-02 10:00", 500, "tea"),
]


def refused_statements():
    """The statements of INDEXES that SQLite cannot run, each with what SQLite says about it."""
    if isinstance(INDEXES, str):
        return ["INDEXES is one string, and must be a list of statements"]
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    refused = []
    for statement in INDEXES:
        try:
            connection.execute(statement)
        except (sqlite3.Error, TypeError) as error:
            refused.append(f"{statement}: {error}")
    return refused


def database():
    """The tables with the indexes."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    for statement in INDEXES:
        connection.execute(statement)
    return connection


def entries_in(connection):
    """Everything in the database that has a name, with its kind."""
    return set(connection.execute("SELECT type, name FROM sqlite_master").fetchall())


def index_names(connection):
    """The names of all indexes, the longest first."""
    names = [name for kind, name in entries_in(connection) if kind == "index"]
    return sorted(names, key=lambda name: (-len(name), name))


def named_plan_of(connection, name):
    """The steps of the plan for a query, as SQLite shows them."""
    query = QUERIES[name]
    rows = connection.execute("EXPLAIN QUERY PLAN " + query, [None] * query.count("?"))
    return [row[3] for row in rows.fetchall()]


def plan_of(name):
    """The steps of the plan for a query, without the names of the indexes."""
    connection = database()
    steps = named_plan_of(connection, name)
    for index in index_names(connection):
        steps = [step.replace(f" INDEX {index}", " INDEX") for step in steps]
    return steps


def made_by_each_statement():
    """For each statement of INDEXES the kinds of what it adds to the database."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    found = []
    for statement in INDEXES:
        before = entries_in(connection)
        connection.execute(statement)
        found.append(sorted(kind for kind, _ in entries_in(connection) - before))
    return found


def sorting_in(name):
    """The steps of a plan that sort rows after they were found."""
    return [step for step in plan_of(name) if "TEMP B-TREE" in step]


def scans_in(name):
    """The steps of a plan that read a whole table or a whole index."""
    return [step for step in plan_of(name) if step.startswith("SCAN")]


def slow_steps():
    """For each query that has any: the steps that read everything, or sort afterwards."""
    found = {name: scans_in(name) + sorting_in(name) for name in QUERIES}
    return {name: steps for name, steps in found.items() if steps}


def conditions_in(name):
    """The conditions that a plan looks up in an index or in the table's key."""
    return re.findall(r"\((.*?)\)", " ".join(plan_of(name)))


def reads_the_table(name):
    """Whether the plan fetches rows from the table, with or without an index."""
    return not all("USING COVERING INDEX" in step for step in plan_of(name))


def columns_of_indexes():
    """For each index its table and its columns, in order; None stands for an expression."""
    connection = database()
    found = []
    for table in ("accounts", "payments"):
        for row in connection.execute(f"PRAGMA index_list({table})").fetchall():
            columns = connection.execute(f'PRAGMA index_info("{row[1]}")').fetchall()
            found.append([table, *(column[2] for column in columns)])
    return found


def unused_indexes():
    """The names of the indexes that no plan mentions."""
    connection = database()
    steps = " ".join(step for name in QUERIES for step in named_plan_of(connection, name))
    used = set()
    for index in index_names(connection):
        if f" INDEX {index}" in steps:
            used.add(index)
            steps = steps.replace(f" INDEX {index}", " INDEX")
    return sorted(set(index_names(connection)) - used)


def beginnings_of_others():
    """The indexes whose columns are the first columns of another index."""
    indexes = columns_of_indexes()
    return [
        one
        for place, one in enumerate(indexes)
        for other_place, other in enumerate(indexes)
        if place != other_place and other[: len(one)] == one
    ]


def changed_from_the_starter():
    """The tables and queries of the solution that are not those of the starter, spaces aside."""
    given = {"TABLES": TABLES, **QUERIES}
    return [
        name
        for name, text in given.items()
        if str(getattr(solution, name, text)).split() != text.split()
    ]


def rows_of(connection, name, *values):
    """The rows that one of the queries finds."""
    return connection.execute(QUERIES[name], values).fetchall()


# given: with these, and without ANALYZE, the query plans must show
# given: explain(query) in the starter shows the plan of a query with your indexes
# given: print it at the end of your code and press run
# given: index names are up to you
class PlanTest(unittest.TestCase):
    def setUp(self):
        self.assertEqual(refused_statements(), [])

    # rule: statement and month_total look up account and time in one index
    def test_statement(self):
        """STATEMENT: looks up account and time in one index"""
        self.assertEqual(conditions_in("STATEMENT"), ["account_id=? AND paid_at>?"])

    # rule: none needs a temporary B-tree to sort
    def test_statement_sort(self):
        """STATEMENT: takes the order from the index, without sorting"""
        self.assertEqual(sorting_in("STATEMENT"), [])

    # rule: statement and month_total look up account and time in one index
    def test_total(self):
        """MONTH_TOTAL: looks up account and both ends of the month in one index"""
        self.assertEqual(conditions_in("MONTH_TOTAL"), ["account_id=? AND paid_at>? AND paid_at<?"])

    # rule: finds everything it asks for in the index
    def test_total_covered(self):
        """MONTH_TOTAL: finds everything it needs in the index"""
        self.assertEqual(reads_the_table("MONTH_TOTAL"), False)

    # rule: no query scans a table
    def test_latest(self):
        """LATEST: looks up the account in an index"""
        self.assertEqual(conditions_in("LATEST"), ["account_id=?"])

    # rule: none needs a temporary B-tree to sort
    def test_latest_sort(self):
        """LATEST: reads the index backwards instead of sorting"""
        self.assertEqual(sorting_in("LATEST"), [])

    # rule: no query scans a table or an index
    def test_status(self):
        """BY_STATUS: looks up the status in an index"""
        self.assertEqual(conditions_in("BY_STATUS"), ["status=?"])

    # rule: none needs a temporary B-tree to sort
    def test_status_sort(self):
        """BY_STATUS: takes the order from the index, without sorting"""
        self.assertEqual(sorting_in("BY_STATUS"), [])

    # rule: no query scans a table
    def test_sign_in(self):
        """SIGN_IN: looks up the address in an index, however it is capitalised"""
        self.assertEqual(scans_in("SIGN_IN"), [])

    # rule: no query scans a table
    def test_receipt(self):
        """RECEIPT: goes by the primary key"""
        self.assertEqual(
            plan_of("RECEIPT"), ["SEARCH payments USING INTEGER PRIMARY KEY (rowid=?)"]
        )

    # rule: no query scans a table or an index, and none needs a temporary b-tree to sort
    def test_scans(self):
        """no query reads a whole table or a whole index, and none sorts afterwards"""
        self.assertEqual(slow_steps(), {})


class PriceTest(unittest.TestCase):
    def setUp(self):
        self.assertEqual(refused_statements(), [])

    # rule: there are at most three
    def test_number(self):
        """there are at most three indexes"""
        self.assertLessEqual(len(columns_of_indexes()), 3)

    # rule: none is just the first columns of another
    def test_beginnings(self):
        """no index is just the beginning of another, or the same"""
        self.assertEqual(beginnings_of_others(), [])

    # rule: each is used by a query
    def test_primary_key(self):
        """no index begins with the primary key, which needs none"""
        self.assertEqual([index for index in columns_of_indexes() if index[1] == "id"], [])

    # rule: each is used by a query
    def test_used(self):
        """every index is used by one of the queries"""
        self.assertEqual(unused_indexes(), [])

    # rule: of at most three columns
    def test_narrow(self):
        """no index has more than three columns"""
        longest = max([len(index) - 1 for index in columns_of_indexes()], default=0)
        self.assertLessEqual(longest, 3)

    # rule: the tables and the six queries are in the starter and stay as they are
    def test_given(self):
        """the tables and the queries are those of the starter"""
        self.assertEqual(changed_from_the_starter(), [])

    # rule: a list of CREATE INDEX statements for SQLite
    def test_statements(self):
        """INDEXES: is a list, of which each statement makes one index and nothing else"""
        self.assertIsInstance(INDEXES, list)
        self.assertEqual(made_by_each_statement(), [["index"]] * len(INDEXES))

    # rule: rows that were allowed before are still allowed, such as two payments at the same moment
    def test_equal_payments(self):
        """two payments of one account with the same time, status and amount are allowed"""
        db = database()
        db.executemany("INSERT INTO accounts VALUES (?, ?, ?)", ACCOUNTS)
        db.executemany("INSERT INTO payments VALUES (?, ?, ?, ?, ?, ?)", PAYMENTS)
        self.assertEqual(db.execute("SELECT COUNT(*) FROM payments").fetchone(), (4,))

    # rule: rows that were allowed before are still allowed
    def test_equal_addresses(self):
        """two accounts may have the same address, as before"""
        db = database()
        db.execute("INSERT INTO accounts VALUES (1, 'ada@example.org', 'Ada')")
        db.execute("INSERT INTO accounts VALUES (2, 'ADA@example.org', 'Ada at work')")
        self.assertEqual(len(rows_of(db, "SIGN_IN", "Ada@Example.org")), 2)

    # rule: rows that were allowed before are still allowed
    def test_equal_accounts(self):
        """two accounts may be alike in everything but their id, as before"""
        db = database()
        db.execute("INSERT INTO accounts VALUES (1, 'ada@example.org', 'Ada')")
        db.execute("INSERT INTO accounts VALUES (2, 'ada@example.org', 'Ada')")
        self.assertEqual(len(rows_of(db, "SIGN_IN", "ada@example.org")), 2)


if __name__ == "__main__":
    unittest.main()
