"""makes a plan of all steps first, then runs each in a context manager for a transaction"""

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass

RECORD = "INSERT INTO schema_migrations VALUES (?)"
REMOVE = "DELETE FROM schema_migrations WHERE version = ?"


@dataclass(frozen=True)
class Migration:
    """One step of the schema: the SQL statements that apply it, and those that roll it back."""

    version: int
    up: list[str]
    down: list[str] | None


@contextmanager
def _transaction(connection):
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def _plan(migrations, applied, target):
    ordered = sorted(migrations, key=lambda migration: migration.version)
    limit = float("inf") if target is None else target
    for migration in reversed(ordered):
        if migration.version in applied and migration.version > limit:
            if migration.down is None:
                raise ValueError(f"no way back from {migration.version}")
            yield migration.version, migration.down, REMOVE
    for migration in ordered:
        if migration.version not in applied and migration.version <= limit:
            yield migration.version, migration.up, RECORD


def migrate(
    connection: sqlite3.Connection, migrations: list[Migration], target: int | None = None
) -> list[int]:
    """Bring the database to the target version; return the versions rolled back or applied."""
    connection.execute("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER NOT NULL)")
    rows = connection.execute("SELECT version FROM schema_migrations").fetchall()
    done = []
    for version, statements, record in list(_plan(migrations, [row[0] for row in rows], target)):
        with _transaction(connection):
            for statement in statements:
                connection.execute(statement)
            connection.execute(record, (version,))
        done.append(version)
    return done
