"""a class with one method for both directions, each step in a savepoint"""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True)
class Migration:
    """One step of the schema: the SQL statements that apply it, and those that roll it back."""

    version: int
    up: list[str]
    down: list[str] | None


class _Migrator:
    def __init__(self, connection, migrations):
        self.connection = connection
        self.known = {migration.version: migration for migration in migrations}
        self.done = []

    def applied(self):
        self.connection.execute("CREATE TABLE IF NOT EXISTS schema_migrations (version UNIQUE)")
        rows = self.connection.execute("SELECT version FROM schema_migrations ORDER BY version")
        return [version for (version,) in rows.fetchall()]

    def run(self, target):
        applied = self.applied()
        surplus = [version for version in applied if target is not None and version > target]
        if any(self.known[version].down is None for version in surplus):
            raise ValueError("a migration cannot be rolled back")
        while surplus:
            version = surplus.pop()
            remove = "DELETE FROM schema_migrations WHERE version = :v"
            self._step(version, self.known[version].down, remove)
        for version in sorted(self.known.keys() - set(applied)):
            if target is None or version <= target:
                add = "INSERT INTO schema_migrations (version) VALUES (:v)"
                self._step(version, self.known[version].up, add)
        return self.done

    def _step(self, version, statements, record):
        self.connection.execute("SAVEPOINT migration")
        try:
            for statement in statements:
                self.connection.execute(statement)
            self.connection.execute(record, {"v": version})
            self.connection.execute("RELEASE migration")
        except BaseException:
            self.connection.rollback()
            raise
        self.done.append(version)


def migrate(
    connection: sqlite3.Connection, migrations: list[Migration], target: int | None = None
) -> list[int]:
    """Bring the database to the target version; return the versions rolled back or applied."""
    return _Migrator(connection, migrations).run(target)
