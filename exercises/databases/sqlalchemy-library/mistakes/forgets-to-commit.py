"""flushing without committing: the rows are in the transaction, and are gone when the session is
closed or rolled back."""

from datetime import date
from itertools import groupby

from sqlalchemy import ForeignKey, Index, create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    """The base class of the models."""


class Member(Base):
    __tablename__ = "members"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    loans: Mapped[list["Loan"]] = relationship(back_populates="member")


class Book(Base):
    __tablename__ = "books"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    loans: Mapped[list["Loan"]] = relationship(back_populates="book")


class Loan(Base):
    __tablename__ = "loans"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    book_id: Mapped[int] = mapped_column(ForeignKey("books.id"))
    returned_on: Mapped[date | None]
    member: Mapped[Member] = relationship(back_populates="loans")
    book: Mapped[Book] = relationship(back_populates="loans")


# The database takes no second loan of a book that is out: it raises IntegrityError.
Index("out_once", Loan.book_id, unique=True, sqlite_where=Loan.returned_on.is_(None))


def lend(session: Session, member: Member, books: list[Book]) -> None:
    """Lend all the books to the member, or none of them."""
    try:
        session.add_all([Loan(member=member, book=book) for book in books])
        session.flush()
    except IntegrityError:
        session.rollback()
        raise ValueError("one of the books is out") from None


def on_the_shelf(session: Session) -> list[str]:
    """The titles of the books that are not out."""
    is_out = Book.loans.any(Loan.returned_on.is_(None))
    return list(session.scalars(select(Book.title).where(~is_out).order_by(Book.title)))


def borrowed(session: Session) -> list[tuple[str, list[str]]]:
    """Each member with books out, and the titles."""
    query = (
        select(Member.id, Member.name, Book.title)
        .join(Member.loans)
        .join(Loan.book)
        .where(Loan.returned_on.is_(None))
        .order_by(Member.name, Member.id, Book.title)
    )
    members = groupby(session.execute(query), key=lambda row: (row.id, row.name))
    return [(name, [row.title for row in rows]) for (_, name), rows in members]
