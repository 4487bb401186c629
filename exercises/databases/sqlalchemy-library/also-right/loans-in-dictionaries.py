"""whole loans with their members and books, gathered in dictionaries; the check comes before the
insert."""

from collections import defaultdict
from datetime import date

from sqlalchemy import ForeignKey, Index, create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, mapped_column, relationship


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
    ids = {book.id for book in books}
    taken = session.scalar(
        select(func.count(Loan.id)).where(Loan.book_id.in_(ids), Loan.returned_on.is_(None))
    )
    if taken or len(ids) < len(books):
        raise ValueError("not all of the books can be lent")
    for book in books:
        member.loans.append(Loan(book=book))
    session.add(member)
    session.commit()


def on_the_shelf(session):
    out = select(Loan.book_id).where(Loan.returned_on.is_(None))
    books = session.execute(select(Book).where(Book.id.not_in(out)))
    return sorted(book.title for (book,) in books)


def borrowed(session):
    loans = session.scalars(
        select(Loan)
        .where(Loan.returned_on.is_(None))
        .options(joinedload(Loan.member), joinedload(Loan.book))
    )
    titles = defaultdict(list)
    for loan in loans:
        titles[loan.member].append(loan.book.title)
    members = sorted(titles, key=lambda member: (member.name, member.id))
    return [(member.name, sorted(titles[member])) for member in members]
