"""inserting into a column that `migrate` would have created: a table that is there already need
have nothing but `version`."""

import sqlite3
from dataclasses import dataclass

RECORD = "INSERT INTO schema_migrations (version, at) VALUES (?, datetime('now'))"
REMOVE = "DELETE FROM schema_migrations WHERE version = ?"


@dataclass(frozen=True)
class Migration:
    """One step of the schema: the SQL statements that apply it, and those that roll it back."""

    version: int
    up: list[str]
    down: list[str] | None


def migrate(
    connection: sqlite3.Connection, migrations: list[Migration], target: int | None = None
) -> list[int]:
    """Bring the database to the target version; return the versions rolled back or applied."""
    known = {migration.version: migration for migration in migrations}
    connection.execute("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, at TEXT)")
    applied = {row[0] for row in connection.execute("SELECT version FROM schema_migrations")}
    wanted = {version for version in known if target is None or version <= target}
    backwards = sorted(applied - wanted, reverse=True)
    forwards = sorted(wanted - applied)
    for version in backwards:
        if known[version].down is None:
            raise ValueError(f"migration {version} cannot be rolled back")

    for version in backwards:
        step(connection, known[version].down, REMOVE, version)
    for version in forwards:
        step(connection, known[version].up, RECORD, version)
    return backwards + forwards


def step(connection: sqlite3.Connection, statements: list[str], record: str, version: int) -> None:
    """Run the statements and the record in one transaction."""
    # sqlite3 opens transactions by itself only for INSERT and the like, not for CREATE or ALTER.
    connection.execute("BEGIN")
    with connection:
        for statement in statements:
            connection.execute(statement)
        connection.execute(record, (version,))
