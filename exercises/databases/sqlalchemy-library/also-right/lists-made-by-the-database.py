"""a left join without a match, and lists that SQLite makes as JSON."""

import json
from datetime import date

from sqlalchemy import ForeignKey, Index, and_, create_engine, func, insert, select
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


def lend(session, member, books):
    rows = [{"member_id": member.id, "book_id": book.id} for book in books]
    try:
        if rows:
            session.execute(insert(Loan), rows)
    except IntegrityError:
        session.rollback()
        raise ValueError("one of the books is out") from None
    session.commit()


def on_the_shelf(session):
    out = and_(Loan.book_id == Book.id, Loan.returned_on.is_(None))
    query = select(Book.title).outerjoin(Loan, out).where(Loan.id.is_(None))
    return sorted(session.scalars(query))


def borrowed(session):
    titles = func.json_group_array(Book.title)
    query = (
        select(Member.name, titles)
        .select_from(Loan)
        .join(Loan.member)
        .join(Loan.book)
        .where(Loan.returned_on.is_(None))
        .group_by(Member.id)
        .order_by(Member.name, Member.id)
    )
    return [(name, sorted(json.loads(titles))) for name, titles in session.execute(query)]
