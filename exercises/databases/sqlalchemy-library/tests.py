import unittest
from datetime import date

from solution import Base, Book, Loan, Member, borrowed, lend, on_the_shelf
from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import Session

OUT = None
BACK = date(2026, 5, 4)


class LibrarySession(Session):
    def __repr__(self):
        return "session"


def library(members=(), books=(), loans=()):
    """A session that has loaded nothing, on a new library; loans are (member, book, returned)."""
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all(Member(id=id, name=name) for id, name in enumerate(members, start=1))
        session.add_all(Book(id=id, title=title) for id, title in enumerate(books, start=1))
        session.add_all(
            Loan(id=id, member_id=member, book_id=book, returned_on=returned)
            for id, (member, book, returned) in enumerate(loans, start=1)
        )
        session.commit()
    return LibrarySession(engine)


def large_library():
    """20 members with a book out each, 20 without, and 20 other books; many returned loans."""
    back = [(1 + book % 20, book, BACK) for book in range(1, 41)]
    return library(
        members=[f"member {n}" for n in range(1, 41)],
        books=[f"book {n}" for n in range(1, 41)],
        loans=back * 3 + [(n, n, OUT) for n in range(1, 21)],
    )


def lend_by_id(session, member, books):
    """Calls lend with the member and the books that have these ids."""
    lend(session, session.get(Member, member), [session.get(Book, book) for book in books])


def loans_in(session):
    """The loans that are stored, seen after a rollback, as (member, book, returned)."""
    session.rollback()
    with Session(session.get_bind()) as other:
        query = select(Loan.member_id, Loan.book_id, Loan.returned_on)
        rows = other.execute(query.order_by(Loan.member_id, Loan.book_id, Loan.id))
        return [tuple(row) for row in rows]


def loans_of(session, member):
    """How many loans the list of a member holds."""
    return len(session.get(Member, member).loans)


def statements_for(function, session):
    """How many statements a call sends to the database."""
    sent = []

    def count(connection, cursor, statement, parameters, context, executemany):
        sent.append(statement)

    event.listen(session.get_bind(), "before_cursor_execute", count)
    function(session)
    event.remove(session.get_bind(), "before_cursor_execute", count)
    return len(sent)


def rows_fetched_for(function, session):
    """How many rows a call fetches from the database."""
    fetched = []

    def count(cursor, row):
        fetched.append(row)
        return row

    session.connection().connection.driver_connection.row_factory = count
    function(session)
    return len(fetched)


# given: The starter holds the SQLAlchemy 2 models
# given: Write
class LendTest(unittest.TestCase):
    # rule: stores a loan for each book of the list, and commits
    def test_several(self):
        """lend: stores a loan for each book, and commits"""
        session = library(members=["Kim", "Lea"], books=["Rugs", "Jugs", "Mugs"])
        lend_by_id(session, 2, [3, 1])
        self.assertEqual(loans_in(session), [(2, 1, OUT), (2, 3, OUT)])

    # rule: stores a loan for each book of the list
    def test_none(self):
        """lend: stores nothing for an empty list"""
        session = library(members=["Kim"], books=["Rugs"])
        lend_by_id(session, 1, [])
        self.assertEqual(loans_in(session), [])

    # rule: stores a loan for each book of the list
    def test_one_call_after_another(self):
        """lend: lends in many calls with one session"""
        session = library(members=["Kim", "Lea"], books=["Rugs", "Jugs", "Mugs"])
        lend_by_id(session, 1, [1])
        lend_by_id(session, 2, [2])
        lend_by_id(session, 1, [3])
        self.assertEqual(loans_in(session), [(1, 1, OUT), (1, 3, OUT), (2, 2, OUT)])

    # rule: A book is out while it has a loan whose returned_on is None
    def test_returned(self):
        """lend: lends a book again that was returned"""
        session = library(members=["Kim"], books=["Rugs"], loans=[(1, 1, BACK)])
        lend_by_id(session, 1, [1])
        self.assertEqual(len(loans_in(session)), 2)

    # rule: All three see the session's uncommitted changes
    def test_returned_not_committed(self):
        """lend: lends a book again whose return is not committed yet"""
        session = library(members=["Kim"], books=["Rugs"], loans=[(1, 1, OUT)])
        kim, rugs = session.get(Member, 1), session.get(Book, 1)
        session.get(Loan, 1).returned_on = BACK
        lend(session, kim, [rugs])
        self.assertEqual(loans_in(session), [(1, 1, BACK), (1, 1, OUT)])

    # rule: Titles and names may repeat
    def test_same_title(self):
        """lend: lends two books with the same title"""
        session = library(members=["Kim"], books=["Rugs", "Rugs"])
        lend_by_id(session, 1, [1, 2])
        self.assertEqual(loans_in(session), [(1, 1, OUT), (1, 2, OUT)])

    # rule: If a book is out
    # rule: lend raises ValueError
    def test_out(self):
        """lend: refuses a book that is out, whoever has it"""
        session = library(members=["Kim", "Lea"], books=["Rugs"], loans=[(1, 1, OUT)])
        with self.assertRaises(ValueError):
            lend_by_id(session, 2, [1])
        session.rollback()
        with self.assertRaises(ValueError):
            lend_by_id(session, 1, [1])

    # rule: or appears twice in the list, lend raises ValueError
    def test_twice(self):
        """lend: refuses a list with a book twice"""
        session = library(members=["Kim"], books=["Rugs", "Jugs"])
        with self.assertRaises(ValueError):
            lend_by_id(session, 1, [1, 2, 1])
        self.assertEqual(loans_in(session), [])

    # rule: Then no loan is stored
    def test_all_or_none(self):
        """lend: stores no loan when the last of the books is out"""
        session = library(
            members=["Kim", "Lea"], books=["Rugs", "Jugs", "Mugs"], loans=[(1, 3, OUT)]
        )
        with self.assertRaises(ValueError):
            lend_by_id(session, 2, [1, 2, 3])
        self.assertEqual(loans_in(session), [(1, 3, OUT)])

    # rule: not even by a later commit
    # rule: and the session stays usable
    def test_later_commit(self):
        """lend: leaves no refused loan in the session for the next commit"""
        session = library(members=["Kim", "Lea"], books=["Rugs", "Jugs"], loans=[(1, 2, OUT)])
        with self.assertRaises(ValueError):
            lend_by_id(session, 2, [1, 2])
        session.commit()
        self.assertEqual(loans_in(session), [(1, 2, OUT)])

    # rule: and the session stays usable
    def test_usable(self):
        """lend: lends with the same session after a refusal"""
        session = library(members=["Kim", "Lea"], books=["Rugs", "Jugs"], loans=[(1, 1, OUT)])
        with self.assertRaises(ValueError):
            lend_by_id(session, 2, [1])
        self.assertEqual(loans_of(session, 2), 0)
        lend_by_id(session, 2, [2])
        self.assertEqual(loans_in(session), [(1, 1, OUT), (2, 2, OUT)])

    # rule: The session may hold objects that it loaded before
    # rule: member.loans remains the list of all loans
    def test_loaded(self):
        """lend: adds the loan to a list of loans that is already loaded"""
        session = library(members=["Kim"], books=["Rugs", "Jugs"], loans=[(1, 1, BACK)])
        self.assertEqual(loans_of(session, 1), 1)
        lend_by_id(session, 1, [1, 2])
        self.assertEqual(loans_of(session, 1), 3)


    # rule: no loan is stored, not even by a later commit
    # rule: member.loans remains the list of all loans
    def test_loaded_and_refused(self):
        """lend: adds no refused loan to a list of loans that is already loaded"""
        session = library(members=["Kim", "Lea"], books=["Rugs", "Jugs"], loans=[(1, 2, OUT)])
        lea = session.get(Member, 2)
        self.assertEqual(len(lea.loans), 0)
        with self.assertRaises(ValueError):
            lend_by_id(session, 2, [1, 2])
        self.assertEqual(loans_of(session, 2), 0)

    # rule: other sessions may have changed the database since
    def test_lent_by_another_session(self):
        """lend: refuses a book that another session has lent since it was loaded"""
        session = library(members=["Kim", "Lea"], books=["Rugs"])
        rugs = session.get(Book, 1)
        self.assertEqual(len(rugs.loans), 0)
        with Session(session.get_bind()) as other:
            other.add(Loan(member_id=1, book_id=1))
            other.commit()
        with self.assertRaises(ValueError):
            lend_by_id(session, 2, [1])


class OnTheShelfTest(unittest.TestCase):
    # rule: returns the titles of the books that are not out
    def test_out(self):
        """on_the_shelf: leaves out the books that are out"""
        session = library(
            members=["Kim", "Lea"],
            books=["Rugs", "Jugs", "Mugs"],
            loans=[(1, 1, OUT), (2, 3, OUT)],
        )
        self.assertEqual(on_the_shelf(session), ["Jugs"])

    # rule: A book is out while it has a loan whose returned_on is None
    def test_returned(self):
        """on_the_shelf: lists a book once that was returned several times"""
        session = library(
            members=["Kim", "Lea"], books=["Rugs"], loans=[(1, 1, BACK), (2, 1, BACK)]
        )
        self.assertEqual(on_the_shelf(session), ["Rugs"])

    # rule: A book is out while it has a loan whose returned_on is None
    def test_out_again(self):
        """on_the_shelf: leaves out a book that was returned and is out again"""
        session = library(
            members=["Kim"],
            books=["Rugs", "Jugs"],
            loans=[(1, 1, BACK), (1, 1, OUT), (1, 2, BACK)],
        )
        self.assertEqual(on_the_shelf(session), ["Jugs"])

    # rule: A book is out while it has a loan whose returned_on is None
    def test_any_loan(self):
        """on_the_shelf: leaves out a book with any loan that is not returned, the latest or not"""
        session = library(
            members=["Kim"],
            books=["Rugs", "Jugs"],
            loans=[(1, 1, OUT), (1, 1, BACK), (1, 2, BACK)],
        )
        self.assertEqual(on_the_shelf(session), ["Jugs"])

    # rule: A book is out while it has a loan whose returned_on is None
    def test_any_date(self):
        """on_the_shelf: lists a book that has a date of return, whatever the date"""
        session = library(members=["Kim"], books=["Rugs"], loans=[(1, 1, date(9000, 1, 1))])
        self.assertEqual(on_the_shelf(session), ["Rugs"])

    # rule: returns the titles of the books that are not out
    def test_never_lent(self):
        """on_the_shelf: lists books that were never lent"""
        self.assertEqual(on_the_shelf(library(books=["Mugs", "Rugs"])), ["Mugs", "Rugs"])

    # rule: as a sorted list
    def test_sorted(self):
        """on_the_shelf: sorts the titles as Python does"""
        session = library(books=["jugs", "Zinc", "Éclair", "Acorn", "7 rugs"])
        self.assertEqual(on_the_shelf(session), ["7 rugs", "Acorn", "Zinc", "jugs", "Éclair"])

    # rule: as a sorted list
    def test_empty(self):
        """on_the_shelf: returns an empty list if all books are out, or there are none"""
        self.assertEqual(on_the_shelf(library()), [])
        session = library(members=["Kim"], books=["Rugs"], loans=[(1, 1, OUT)])
        self.assertEqual(on_the_shelf(session), [])

    # rule: Titles and names may repeat
    # rule: every one is listed
    def test_same_title(self):
        """on_the_shelf: lists each copy of a book that is not out"""
        session = library(
            members=["Kim"], books=["Rugs", "Rugs", "Jugs", "Rugs"], loans=[(1, 2, OUT)]
        )
        self.assertEqual(on_the_shelf(session), ["Jugs", "Rugs", "Rugs"])

    # rule: All three see the session's uncommitted changes
    def test_pending(self):
        """on_the_shelf: counts books and returns that are not committed yet"""
        session = library(members=["Kim"], books=["Rugs"], loans=[(1, 1, OUT)])
        session.get(Loan, 1).returned_on = BACK
        session.add(Book(title="Jugs"))
        self.assertEqual(on_the_shelf(session), ["Jugs", "Rugs"])

    # rule: and neither commit
    def test_no_commit(self):
        """on_the_shelf: leaves it to the caller to commit"""
        session = library(members=["Kim"], books=["Rugs"])
        session.add(Loan(member_id=1, book_id=1))
        on_the_shelf(session)
        self.assertEqual(loans_in(session), [])

    # rule: nor roll back
    def test_no_rollback(self):
        """on_the_shelf: keeps the caller's changes for a later commit"""
        session = library(members=["Kim"], books=["Rugs"])
        session.add(Loan(member_id=1, book_id=1))
        on_the_shelf(session)
        session.commit()
        self.assertEqual(loans_in(session), [(1, 1, OUT)])

    # rule: send at most three statements each
    def test_statements(self):
        """on_the_shelf: sends at most three statements for many books"""
        self.assertLessEqual(statements_for(on_the_shelf, large_library()), 3)

    # rule: fetch only rows that belong in the result
    def test_rows(self):
        """on_the_shelf: fetches no books that are out, and no loans"""
        self.assertEqual(len(on_the_shelf(large_library())), 20)
        self.assertLessEqual(rows_fetched_for(on_the_shelf, large_library()), 20)


class BorrowedTest(unittest.TestCase):
    # rule: one for each member with books out: the name and a sorted list of their titles
    def test_several(self):
        """borrowed: returns the name and the sorted titles of each member with books"""
        session = library(
            members=["Kim", "Lea"],
            books=["Rugs", "Jugs", "Mugs"],
            loans=[(1, 1, OUT), (2, 2, OUT), (1, 3, OUT)],
        )
        self.assertEqual(borrowed(session), [("Kim", ["Mugs", "Rugs"]), ("Lea", ["Jugs"])])

    # rule: A book is out while it has a loan whose returned_on is None
    def test_returned(self):
        """borrowed: leaves out the books that a member has returned"""
        session = library(
            members=["Kim", "Lea"],
            books=["Rugs", "Jugs"],
            loans=[(1, 1, BACK), (1, 2, OUT), (2, 1, OUT)],
        )
        self.assertEqual(borrowed(session), [("Kim", ["Jugs"]), ("Lea", ["Rugs"])])

    # rule: for each member with books out
    def test_no_books(self):
        """borrowed: leaves out members who never had a book, or have returned all"""
        session = library(
            members=["Kim", "Lea", "Max"], books=["Rugs"], loans=[(1, 1, BACK), (3, 1, OUT)]
        )
        self.assertEqual(borrowed(session), [("Max", ["Rugs"])])

    # rule: for each member with books out
    def test_empty(self):
        """borrowed: returns an empty list if no book is out"""
        self.assertEqual(borrowed(library()), [])
        self.assertEqual(borrowed(library(members=["Kim"], books=["Rugs"])), [])

    # rule: returns a list of tuples, sorted by name
    def test_sorted(self):
        """borrowed: sorts by name, not by id or by title"""
        session = library(
            members=["Max", "Kim", "Lea"],
            books=["Jugs", "Mugs", "Rugs"],
            loans=[(1, 2, OUT), (2, 3, OUT), (3, 1, OUT)],
        )
        self.assertEqual(
            borrowed(session), [("Kim", ["Rugs"]), ("Lea", ["Jugs"]), ("Max", ["Mugs"])]
        )

    # rule: Titles and names may repeat
    # rule: Members with the same name are sorted by id
    def test_same_name(self):
        """borrowed: keeps members with equal names apart, sorted by id"""
        session = library(
            members=["Lea", "Kim", "Kim"],
            books=["Jugs", "Mugs", "Rugs", "Tubs"],
            loans=[(3, 1, OUT), (2, 2, OUT), (3, 3, OUT), (2, 4, OUT)],
        )
        self.assertEqual(
            borrowed(session), [("Kim", ["Mugs", "Tubs"]), ("Kim", ["Jugs", "Rugs"])]
        )

    # rule: Titles and names may repeat
    # rule: every one is listed
    def test_same_title(self):
        """borrowed: lists both copies of a book that a member has"""
        session = library(
            members=["Kim"], books=["Rugs", "Rugs"], loans=[(1, 1, OUT), (1, 2, OUT)]
        )
        self.assertEqual(borrowed(session), [("Kim", ["Rugs", "Rugs"])])

    # rule: a sorted list of their titles
    def test_commas(self):
        """borrowed: keeps a title whole that has commas and quotes, or is empty"""
        session = library(
            members=["Kim"],
            books=["Rugs, old", "", 'The "jug"; and\na mug'],
            loans=[(1, 1, OUT), (1, 2, OUT), (1, 3, OUT)],
        )
        self.assertEqual(
            borrowed(session), [("Kim", ["", "Rugs, old", 'The "jug"; and\na mug'])]
        )

    # rule: All three see the session's uncommitted changes
    def test_pending(self):
        """borrowed: counts loans and returns that are not committed yet"""
        session = library(members=["Kim", "Lea"], books=["Rugs", "Jugs"], loans=[(1, 1, OUT)])
        session.get(Loan, 1).returned_on = BACK
        session.add(Loan(member_id=2, book_id=2))
        self.assertEqual(borrowed(session), [("Lea", ["Jugs"])])

    # rule: and neither commit
    def test_no_commit(self):
        """borrowed: leaves it to the caller to commit"""
        session = library(members=["Kim"], books=["Rugs"])
        session.add(Loan(member_id=1, book_id=1))
        borrowed(session)
        self.assertEqual(loans_in(session), [])

    # rule: nor roll back
    def test_no_rollback(self):
        """borrowed: keeps the caller's changes for a later commit"""
        session = library(members=["Kim"], books=["Rugs"])
        session.add(Loan(member_id=1, book_id=1))
        borrowed(session)
        session.commit()
        self.assertEqual(loans_in(session), [(1, 1, OUT)])

    # rule: The session may hold objects that it loaded before
    def test_loaded(self):
        """borrowed: leaves out returned books even if the member's loans are already loaded"""
        session = library(
            members=["Kim"], books=["Rugs", "Jugs"], loans=[(1, 1, BACK), (1, 2, OUT)]
        )
        kim = session.get(Member, 1)
        self.assertEqual(len(kim.loans), 2)
        self.assertEqual(borrowed(session), [("Kim", ["Jugs"])])

    # rule: member.loans remains the list of all loans
    def test_complete(self):
        """borrowed: leaves member.loans complete, with the returned ones"""
        session = library(
            members=["Kim"], books=["Rugs", "Jugs"], loans=[(1, 1, BACK), (1, 2, OUT)]
        )
        kim = session.get(Member, 1)
        self.assertEqual(borrowed(session), [("Kim", ["Jugs"])])
        self.assertEqual(len(kim.loans), 2)

    # rule: send at most three statements each
    def test_statements(self):
        """borrowed: sends at most three statements for many members"""
        self.assertLessEqual(statements_for(borrowed, large_library()), 3)

    # rule: fetch only rows that belong in the result
    def test_rows(self):
        """borrowed: fetches no returned loans, and no members without books"""
        self.assertEqual(len(borrowed(large_library())), 20)
        # 20 members, 20 loans and 20 books, or fewer if they are joined.
        self.assertLessEqual(rows_fetched_for(borrowed, large_library()), 60)


if __name__ == "__main__":
    unittest.main()
