"""members first, then their loans by id; what is out is found with EXCEPT."""

from datetime import date

from sqlalchemy import ForeignKey, Index, create_engine, except_, select
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
    for book in books:
        session.add(Loan(member=member, book=book))
    try:
        session.flush()
    except IntegrityError:
        session.rollback()
        raise ValueError("one of the books is out")
    else:
        session.commit()


def on_the_shelf(session):
    free = except_(
        select(Book.id), select(Loan.book_id).where(Loan.returned_on.is_(None))
    ).subquery()
    query = select(Book.title).join(free, free.c.id == Book.id).order_by(Book.title.asc())
    return session.scalars(query).all()


def borrowed(session):
    having = select(Loan.member_id).where(Loan.returned_on.is_(None))
    members = session.scalars(
        select(Member).where(Member.id.in_(having)).order_by(Member.name, Member.id)
    ).all()
    loans = session.execute(
        select(Loan.member_id, Book.title)
        .where(Loan.book_id == Book.id)
        .where(Loan.returned_on.is_(None))
        .where(Loan.member_id.in_([member.id for member in members]))
        .order_by(Book.title)
    ).all()
    return [(m.name, [title for owner, title in loans if owner == m.id]) for m in members]
