"""an explicit BEGIN inside `with connection`, which commits or rolls back"""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True)
class Migration:
    """One step of the schema: the SQL statements that apply it, and those that roll it back."""

    version: int
    up: list[str]
    down: list[str] | None


def _applied(connection):
    known = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'"
    ).fetchone()
    if not known:
        connection.execute("CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY)")
    return {version for (version,) in connection.execute("SELECT version FROM schema_migrations")}


def migrate(
    connection: sqlite3.Connection, migrations: list[Migration], target: int | None = None
) -> list[int]:
    """Bring the database to the target version; return the versions rolled back or applied."""
    by_version = {migration.version: migration for migration in migrations}
    applied = _applied(connection)
    wanted = {version for version in by_version if target is None or version <= target}
    back = sorted(applied - wanted, reverse=True)
    forth = sorted(wanted - applied)
    if None in [by_version[version].down for version in back]:
        raise ValueError("a migration to be rolled back has no down")
    for version in back + forth:
        migration = by_version[version]
        with connection:
            connection.execute("BEGIN")
            for statement in migration.down if version in back else migration.up:
                connection.execute(statement)
            if version in back:
                connection.execute("DELETE FROM schema_migrations WHERE version = ?", (version,))
            else:
                connection.execute("INSERT INTO schema_migrations VALUES (?)", (version,))
    return back + forth
