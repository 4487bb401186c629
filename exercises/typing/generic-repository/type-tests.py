# pyright: reportExplicitAny=error
from dataclasses import dataclass
from typing import NamedTuple, assert_type
from solution import Repository, id_of
@dataclass
class Book:
    isbn: str
    title: str
    pages: int
@dataclass
class Member:
    id: int
@dataclass(frozen=True)
class Room:
    id: str
class Seat(NamedTuple):
    id: tuple[str, int]
class Loan:
    @property
    def id(self) -> bytes:
        return b""
def isbn(book: Book) -> str:
    return book.isbn
def title(book: Book) -> str:
    return book.title
def pages(book: Book) -> int:
    return book.pages
def words(book: Book) -> list[str]:
    return book.title.split()

# rule: Pyright accepts your code in its standard mode
# rule: every parameter has a type, and none is Any
# rule: # type: ignore has no effect
# test: passes the type checker by itself

# rule: and the checker knows its type
# test: id_of: returns what the id is
assert_type(id_of(Member(7)), int)

# rule: An id may be read-only, as in a frozen dataclass
# test: id_of: takes a frozen dataclass
assert_type(id_of(Room("A1")), str)

# rule: An id may be read-only
# test: id_of: takes a named tuple
assert_type(id_of(Seat(("A", 1))), tuple[str, int])

# rule: An id may be read-only
# test: id_of: takes a property
assert_type(id_of(Loan()), bytes)

# rule: whatever has none is refused
# test: id_of: refuses an object without an id
id_of(Member(7))
id_of(Book("0-1", "Emma", 512))  # refused: reportArgumentType

# rule: whatever has none is refused
# test: id_of: refuses a string
id_of("Emma")  # refused: reportArgumentType

# rule: The checker finds both types in key
# rule: Repository[Book, str] holds books, whose ids are strings
# test: knows its entities and ids from the key
assert_type(Repository(isbn), Repository[Book, str])
assert_type(Repository(pages), Repository[Book, int])

# rule: Repository[Book, str] holds books, whose ids are strings
# test: takes id_of for entities that have the id it says
members: Repository[Member, int] = Repository(id_of)
rooms: Repository[Room, str] = Repository(id_of)

# rule: whatever has none is refused
# test: refuses id_of for entities without an id
books: Repository[Book, str] = Repository(id_of)  # refused: reportAssignmentType|reportArgumentType

# rule: Repository[Book, str] holds books, whose ids are strings
# test: refuses a key whose ids are of another type
right: Repository[Book, str] = Repository(isbn)
wrong: Repository[Book, str] = Repository(pages)  # refused: reportAssignmentType|reportArgumentType

# rule: Repository[Book, str] holds books, whose ids are strings
# test: takes a lambda for a key
books: Repository[Book, str] = Repository(lambda book: book.isbn)

# rule: and the checker knows its type
# test: refuses id_of for entities whose id is of another type
members: Repository[Member, str] = Repository(id_of)  # refused: reportAssignmentType|reportArgumentType

# rule: An id must be hashable
# rule: the checker refuses a key that returns a list
# test: refuses a key that returns a list
Repository(isbn)
Repository(words)  # refused: reportArgumentType

# rule: An id must be hashable
# test: refuses lists for ids in an annotation
def lend(books: Repository[Book, tuple[str, ...]]) -> None: ...
def read(books: Repository[Book, list[str]]) -> None: ...  # refused: reportInvalidTypeArguments

# rule: add(entity) stores an entity
# rule: and refuses any other id or entity
# test: add: refuses an entity of another type
Repository(isbn).add(Book("0-1", "Emma", 512))
Repository(isbn).add(Member(7))  # refused: reportArgumentType

# rule: find(id) returns the one with this id, or None
# test: find: may return None
assert_type(Repository(isbn).find("0-1"), Book | None)

# rule: find(id) returns the one with this id, or None
# test: find: refuses to be used as an entity before None is ruled out
Repository(isbn).find("0-1").title  # refused: reportOptionalMemberAccess

# rule: and refuses any other id or entity
# test: find: refuses an id of another type
Repository(pages).find(512)
Repository(isbn).find(512)  # refused: reportArgumentType

# rule: and refuses any other id or entity
# test: find: refuses None for an id
Repository(isbn).find(None)  # refused: reportArgumentType

# rule: get(id) returns it too
# test: get: returns an entity
assert_type(Repository(isbn).get("0-1"), Book)

# rule: and refuses any other id or entity
# test: get: refuses an id of another type
Repository(pages).get(512)
Repository(isbn).get(512)  # refused: reportArgumentType

# rule: all() returns the entities as a list
# test: all: returns a list of entities
assert_type(Repository(isbn).all(), list[Book])

# rule: keyed(key) returns a new repository of the same entities by another id
# test: keyed: returns a repository by ids of the other type
assert_type(Repository(isbn).keyed(pages), Repository[Book, int])
assert_type(Repository(isbn).keyed(pages).get(512), Book)

# rule: keyed(key) returns a new repository of the same entities by another id
# test: keyed: takes id_of for entities with an id
def number(member: Member) -> int:
    return member.id
assert_type(Repository(number).keyed(id_of), Repository[Member, int])

# rule: and refuses any other id or entity
# test: keyed: refuses a key of other entities
def number(member: Member) -> int:
    return member.id
Repository(isbn).keyed(number)  # refused: reportArgumentType

# rule: the checker refuses a key that returns a list
# test: keyed: refuses a key that returns a list
Repository(isbn).keyed(title)
Repository(isbn).keyed(words)  # refused: reportArgumentType
