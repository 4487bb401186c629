"""the `Query` of SQLAlchemy 1, which still works, a savepoint, and a query for each kind of
thing."""

from datetime import date

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


def lend(session, member, books):
    try:
        with session.begin_nested():
            for book in books:
                session.add(Loan(member=member, book=book))
    except IntegrityError as error:
        raise ValueError("one of the books is out") from error
    session.commit()


def on_the_shelf(session):
    out = session.query(Loan).filter(Loan.book_id == Book.id, Loan.returned_on.is_(None))
    return [title for (title,) in session.query(Book.title).filter(~out.exists()).order_by("title")]


def borrowed(session):
    out = Loan.returned_on.is_(None)
    members = session.query(Member).filter(Member.loans.any(out)).all()
    result = {member.id: (member.name, []) for member in members}
    loans = session.query(Loan.member_id, Book.title).join(Book).filter(out)
    for member_id, title in loans.order_by(Book.title):
        result[member_id][1].append(title)
    return [row for _, row in sorted(result.items(), key=lambda item: (item[1][0], item[0]))]
