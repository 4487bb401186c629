import sqlite3
import unittest

from solution import Migration, migrate


def note():
    """Version 1: creates the table note."""
    return Migration(1, ["CREATE TABLE note (text TEXT)"], ["DROP TABLE note"])


def tag():
    """Version 2: creates the table tag."""
    return Migration(2, ["CREATE TABLE tag (name TEXT)"], ["DROP TABLE tag"])


def due():
    """Refers to the table of note, so the order matters."""
    return Migration(3, ["ALTER TABLE note ADD due TEXT"], ["ALTER TABLE note DROP COLUMN due"])


def welcome():
    """Version 10: puts a row into note and one into tag."""
    return Migration(
        10,
        ["INSERT INTO note (text) VALUES ('welcome')", "INSERT INTO tag VALUES ('new')"],
        ["DELETE FROM note WHERE text = 'welcome'", "DELETE FROM tag WHERE name = 'new'"],
    )


def broken():
    """Fails at its third statement, after a change of the schema and one of the data."""
    return Migration(
        4,
        ["CREATE TABLE photo (path TEXT)", "INSERT INTO note (text) VALUES ('x')", "NO SQL"],
        ["DROP TABLE photo"],
    )


def broken_down():
    """Can be applied, and fails at the second statement when it is rolled back."""
    return Migration(5, ["CREATE TABLE place (name TEXT)"], ["DROP TABLE place", "NO SQL"])


def final():
    """Version 6: creates the table extra, and cannot be rolled back."""
    return Migration(6, ["CREATE TABLE extra (name TEXT)"], None)


def database():
    """A new, empty database."""
    return sqlite3.connect(":memory:")


def tables(connection):
    """The names of the tables in alphabetical order, without the one that keeps the record."""
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in rows.fetchall() if name != "schema_migrations"]


def columns(connection, table):
    """The names of the table's columns."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()]


def recorded(connection):
    """The versions that the database says are applied."""
    rows = connection.execute("SELECT version FROM schema_migrations ORDER BY version")
    return [version for (version,) in rows.fetchall()]


def outcome(connection, migrations, target=None):
    """What migrate returns, or the name of the exception that it raises."""
    try:
        return migrate(connection, migrations, target)
    except Exception as error:
        return type(error).__name__


def prepared(*migrations):
    """A database to which these migrations were applied."""
    connection = database()
    migrate(connection, list(migrations))
    return connection


def after_trying(*migrations):
    """A database after these migrations were tried, whether they failed or not."""
    connection = database()
    outcome(connection, list(migrations))
    return connection


def forbid_records(connection, event):
    """Let every further record in schema_migrations fail, as a full disk would."""
    connection.execute(
        f"CREATE TRIGGER full BEFORE {event} ON schema_migrations "
        "BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )


# given: write migrate(connection, migrations, target=None)
# given: the starter's Migration has a version
# given: down is None if it cannot be rolled back
# given: versions are different positive integers
# given: no transaction is open


class UpTest(unittest.TestCase):
    # rule: without a target, all of them are
    # rule: returns the versions in the order in which it rolled back or applied them
    def test_all(self):
        """applies all migrations to an empty database"""
        db = database()
        self.assertEqual(migrate(db, [note(), tag(), due()]), [1, 2, 3])
        self.assertEqual(tables(db), ["note", "tag"])
        self.assertEqual(columns(db, "note"), ["text", "due"])

    # rule: the table schema_migrations with the column version records what is applied
    def test_recorded(self):
        """records every migration that it applies"""
        self.assertEqual(recorded(prepared(note(), tag())), [1, 2])

    # rule: whatever was applied before
    def test_again(self):
        """does nothing when the database is up to date"""
        db = prepared(note(), tag())
        self.assertEqual(migrate(db, [note(), tag()]), [])
        self.assertEqual(recorded(db), [1, 2])

    # rule: whatever was applied before
    def test_new_ones_only(self):
        """applies only what has come since the last time"""
        self.assertEqual(migrate(prepared(note()), [note(), tag(), due()]), [2, 3])

    # rule: migrate creates it if necessary
    def test_no_migrations(self):
        """returns an empty list when there are no migrations, and makes its table"""
        db = database()
        self.assertEqual(migrate(db, []), [])
        self.assertEqual(recorded(db), [])

    # rule: the list may be in any order
    # rule: missing ones are applied, lowest first
    def test_order(self):
        """goes by the versions, not by the order of the list"""
        db = database()
        done = [migrate(db, [tag(), note()]), migrate(db, [tag(), note()])]
        self.assertEqual(done, [[1, 2], []])
        self.assertEqual(migrate(database(), [welcome(), due(), note(), tag()]), [1, 2, 3, 10])

    # rule: exactly the migrations with a version up to target are applied
    def test_target(self):
        """stops at the target, and applies the target itself"""
        db = database()
        self.assertEqual(migrate(db, [note(), tag(), due()], target=2), [1, 2])
        self.assertEqual(recorded(db), [1, 2])

    # rule: whatever was applied before
    # rule: missing ones are applied, lowest first
    def test_gap(self):
        """applies a migration that is missing in the middle"""
        db = prepared(note(), due())
        self.assertEqual(migrate(db, [note(), tag(), due()]), [2])
        self.assertEqual(recorded(db), [1, 2, 3])

    # rule: without a target, all of them are
    def test_semicolon(self):
        """runs each statement as it is, with a semicolon in it too"""
        insert = Migration(2, ["INSERT INTO note VALUES ('milk; bread')"], ["DELETE FROM note"])
        db = prepared(note(), insert)
        self.assertEqual(db.execute("SELECT text FROM note").fetchall(), [("milk; bread",)])

    # rule: exactly the migrations with a version up to target are applied
    def test_data(self):
        """keeps the rows that were there"""
        db = prepared(note())
        db.execute("INSERT INTO note VALUES ('milk')")
        db.commit()
        migrate(db, [note(), tag(), due()])
        self.assertEqual(db.execute("SELECT text, due FROM note").fetchall(), [("milk", None)])

    # rule: the table schema_migrations with the column version records what is applied
    # rule: migrate creates it if necessary
    def test_table_is_there(self):
        """goes on with a table schema_migrations that has the column version alone"""
        db = database()
        db.execute("CREATE TABLE note (text TEXT)")
        db.execute("CREATE TABLE schema_migrations (version INTEGER)")
        db.execute("INSERT INTO schema_migrations (version) VALUES (1)")
        db.commit()
        self.assertEqual(migrate(db, [note(), tag()]), [2])
        self.assertEqual(recorded(db), [1, 2])

    # rule: the table schema_migrations with the column version records what is applied
    def test_record_changed(self):
        """goes by what the table holds now, even if somebody else has changed it"""
        db = prepared(note(), tag())
        db.execute("DROP TABLE tag")
        db.execute("DELETE FROM schema_migrations WHERE version = 2")
        db.commit()
        self.assertEqual(migrate(db, [note(), tag()]), [2])

    # rule: the connection has, and keeps, the default settings
    def test_settings(self):
        """leaves the connection's isolation_level and row_factory as they are"""
        db = prepared(note(), tag())
        self.assertEqual((db.isolation_level, db.row_factory), ("", None))

    # rule: a migration and its record are one transaction
    def test_committed(self):
        """leaves no transaction open"""
        self.assertEqual(prepared(note(), tag(), welcome()).in_transaction, False)


class DownTest(unittest.TestCase):
    # rule: surplus migrations are rolled back first, highest version first
    def test_everything(self):
        """rolls everything back for target 0, the newest first"""
        db = prepared(note(), tag(), due())
        self.assertEqual(migrate(db, [note(), tag(), due()], target=0), [3, 2, 1])
        self.assertEqual(tables(db), [])

    # rule: the list may be in any order
    def test_order_of_the_list(self):
        """goes by the versions when it rolls back, not by the order of the list"""
        db = prepared(note(), tag(), due())
        self.assertEqual(migrate(db, [tag(), due(), note()], target=0), [3, 2, 1])

    # rule: highest version first
    def test_order_of_time(self):
        """goes by the versions when it rolls back, not by what was applied last"""
        db = prepared(note(), due())
        migrate(db, [note(), tag(), due()])
        self.assertEqual(migrate(db, [note(), tag(), due()], target=0), [3, 2, 1])

    # rule: records what is applied
    def test_record_goes(self):
        """removes the record of what it rolls back"""
        db = prepared(note(), tag(), due())
        migrate(db, [note(), tag(), due()], target=1)
        self.assertEqual(recorded(db), [1])

    # rule: exactly the migrations with a version up to target are applied
    def test_target_stays(self):
        """leaves the target itself applied"""
        db = prepared(note(), tag(), due())
        self.assertEqual(migrate(db, [note(), tag(), due()], target=2), [3])
        self.assertEqual(columns(db, "note"), ["text"])

    # rule: are rolled back
    def test_statements_in_order(self):
        """runs the statements of down in their order"""
        down = ["ALTER TABLE a RENAME TO b", "ALTER TABLE b RENAME TO c", "DROP TABLE c"]
        in_order = Migration(2, ["CREATE TABLE a (x)"], down)
        db = prepared(note(), in_order)
        self.assertEqual(migrate(db, [note(), in_order], target=1), [2])
        self.assertEqual(tables(db), ["note"])

    # rule: whatever was applied before
    def test_up_again(self):
        """applies again what it has rolled back"""
        db = prepared(note(), tag())
        migrate(db, [note(), tag()], target=0)
        self.assertEqual(migrate(db, [note(), tag()]), [1, 2])

    # rule: surplus migrations are rolled back first, highest version first
    def test_both_ways(self):
        """rolls back first and then applies, when there is both a surplus and a gap"""
        db = prepared(note(), due())
        self.assertEqual(migrate(db, [note(), tag(), due()], target=2), [3, 2])
        self.assertEqual(recorded(db), [1, 2])

    # rule: returns the versions in the order in which it rolled back or applied them
    def test_nothing_to_take_back(self):
        """returns an empty list for target 0 on an empty database"""
        self.assertEqual(migrate(database(), [note(), tag()], target=0), [])


class FailureTest(unittest.TestCase):
    # rule: the exception reaches the caller
    def test_exception(self):
        """lets the exception of a failing statement through"""
        self.assertEqual(outcome(database(), [note(), broken()]), "OperationalError")

    # rule: one transaction: if anything fails, the database is as it was before that migration
    def test_schema_undone(self):
        """undoes the schema changes of a migration that fails half way"""
        self.assertEqual(tables(after_trying(note(), broken())), ["note"])

    # rule: one transaction: if anything fails, the database is as it was before that migration
    def test_data_undone(self):
        """undoes the data changes of a migration that fails half way"""
        db = after_trying(note(), broken())
        self.assertEqual(db.execute("SELECT text FROM note").fetchall(), [])

    # rule: earlier migrations stay
    def test_earlier_ones_stay(self):
        """keeps and records the migrations before the one that fails"""
        db = after_trying(note(), tag(), broken())
        db.rollback()
        self.assertEqual(recorded(db), [1, 2])

    # rule: later ones are not tried
    def test_later_ones_wait(self):
        """does not go on behind the one that fails"""
        self.assertEqual(recorded(after_trying(note(), tag(), broken(), welcome())), [1, 2])

    # rule: one transaction: if anything fails, the database is as it was before that migration
    def test_no_transaction_left(self):
        """leaves no transaction open after a failure"""
        self.assertEqual(after_trying(note(), broken()).in_transaction, False)

    # rule: one transaction: if anything fails, the database is as it was before that migration
    def test_repaired(self):
        """carries on where it failed once the migration is repaired"""
        repaired = Migration(4, ["CREATE TABLE photo (path TEXT)"], ["DROP TABLE photo"])
        self.assertEqual(migrate(after_trying(note(), broken()), [note(), repaired]), [4])

    # rule: if anything fails, the database is as it was
    def test_other_exception(self):
        """undoes a migration that fails for a reason outside the database"""
        odd = Migration(4, ["CREATE TABLE photo (path TEXT)", None], ["DROP TABLE photo"])
        db = prepared(note())
        self.assertEqual(outcome(db, [note(), odd]), "TypeError")
        self.assertEqual(db.in_transaction, False)
        self.assertEqual(tables(db), ["note"])

    # rule: a migration and its record are one transaction
    def test_unrecorded(self):
        """undoes a migration that cannot be recorded"""
        db = prepared(note())
        forbid_records(db, "INSERT")
        self.assertEqual(outcome(db, [note(), tag()]), "IntegrityError")
        self.assertEqual(tables(db), ["note"])

    # rule: one transaction: if anything fails, the database is as it was before that migration
    def test_down_undone(self):
        """undoes a rollback that fails half way, and keeps its record"""
        db = prepared(note(), broken_down())
        self.assertEqual(outcome(db, [note(), broken_down()], target=0), "OperationalError")
        self.assertEqual(tables(db), ["note", "place"])
        self.assertEqual(recorded(db), [1, 5])

    # rule: a migration and its record are one transaction
    def test_down_unrecorded(self):
        """undoes a rollback whose record cannot be removed"""
        db = prepared(note(), tag())
        forbid_records(db, "DELETE")
        self.assertEqual(outcome(db, [note(), tag()], target=1), "IntegrityError")
        self.assertEqual(tables(db), ["note", "tag"])


class MisuseTest(unittest.TestCase):

    # rule: one that has to be rolled back has no down, ValueError is raised before anything changes
    def test_no_way_back(self):
        """raises ValueError when one has no down, and rolls back none, not even the others"""
        db = prepared(note(), tag(), final(), welcome())
        self.assertEqual(outcome(db, [note(), tag(), final(), welcome()], target=1), "ValueError")
        self.assertEqual(recorded(db), [1, 2, 6, 10])

    # rule: one that has to be rolled back
    def test_no_way_back_not_needed(self):
        """does not mind a migration without down that stays"""
        db = prepared(note(), tag(), final(), welcome())
        self.assertEqual(migrate(db, [note(), tag(), final(), welcome()], target=6), [10])

    # rule: surplus migrations are rolled back
    def test_empty_down(self):
        """rolls back a migration whose down is an empty list"""
        remark = Migration(2, ["CREATE TABLE IF NOT EXISTS note (text TEXT)"], [])
        db = prepared(note(), remark)
        self.assertEqual(migrate(db, [note(), remark], target=1), [2])
        self.assertEqual(recorded(db), [1])


if __name__ == "__main__":
    unittest.main()
