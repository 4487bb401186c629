import unittest

from solution import Repository, id_of

# given: Write id_of and a generic class Repository, with type hints


class Book:
    """A book with an ISBN and a title."""

    def __init__(self, isbn, title):
        self.isbn = isbn
        self.title = title

    def __repr__(self):
        return f"<{self.title}>"


class Member:
    """A member whose id can only be read."""

    def __init__(self, number):
        self._number = number

    @property
    def id(self):
        return self._number

    def __repr__(self):
        return f"<member {self._number}>"


def isbn(book):
    """the ISBN of a book"""
    return book.isbn


def title(book):
    """the title of a book"""
    return book.title


def shelf(*books):
    """a repository of these books by ISBN"""
    repository = Repository(isbn)
    for book in books:
        repository.add(book)
    return repository


EMMA, DUNE, OTHER_EMMA = Book("0-1", "Emma"), Book("0-2", "Dune"), Book("0-3", "Emma")


class IdOfTest(unittest.TestCase):
    # rule: id_of(entity) returns the id of whatever has one
    def test_id(self):
        """id_of: returns the id"""
        self.assertEqual(id_of(Member(7)), 7)
        self.assertEqual(id_of(Member("M-7")), "M-7")


class RepositoryTest(unittest.TestCase):
    # rule: Repository(key) is empty
    def test_empty(self):
        """is empty at the start"""
        self.assertEqual(Repository(isbn).all(), [])
        self.assertIsNone(Repository(isbn).find("0-1"))

    # rule: key returns the id of an entity
    def test_key(self):
        """stores an entity under what key returns"""
        self.assertEqual(shelf(EMMA, DUNE).find("0-2"), DUNE)
        self.assertIsNone(shelf(EMMA, DUNE).find("Dune"))

    # rule: key returns the id of an entity
    def test_id_of(self):
        """stores entities by id_of"""
        members = Repository(id_of)
        member = Member(7)
        members.add(member)
        self.assertIs(members.find(7), member)

    # rule: find(id) returns the one with this id, or None
    def test_find_none(self):
        """find: returns None when no entity has the id"""
        self.assertIsNone(shelf(EMMA).find("0-2"))

    # rule: get(id) returns it too
    def test_get(self):
        """get: returns the entity with the id"""
        self.assertEqual(shelf(EMMA, DUNE).get("0-1"), EMMA)

    # rule: get raises KeyError when none has it
    def test_get_missing(self):
        """get: raises KeyError when no entity has the id"""
        books = shelf(EMMA)
        with self.assertRaises(KeyError):
            books.get("0-2")

    # rule: find(id) returns the one with this id, or None
    # rule: get(id) returns it too
    def test_false(self):
        """keeps an entity that is false, under an id that is false"""
        counts = Repository(len)
        counts.add([])
        self.assertEqual(counts.find(0), [])
        self.assertEqual(counts.get(0), [])
        self.assertEqual(counts.all(), [[]])

    # rule: find(id) returns the one with this id, or None
    # rule: None may be an id
    def test_none_id(self):
        """find: takes None for an id like any other"""
        books = shelf(Book(None, "Beowulf"))
        self.assertEqual(books.find(None).title, "Beowulf")
        self.assertEqual(books.get(None).title, "Beowulf")

    # rule: None may be … even an entity
    def test_none_entity(self):
        """keeps None as an entity like any other"""
        answers = Repository(str)
        answers.add(None)
        self.assertIsNone(answers.get("None"))
        self.assertEqual(answers.all(), [None])
        with self.assertRaises(ValueError):
            answers.add(None)

    # rule: find(id) returns the one with this id, or None
    def test_similar_ids(self):
        """tells apart ids that look the same"""
        books = shelf(Book(1, "Emma"), Book("1", "Dune"))
        self.assertEqual(books.get(1).title, "Emma")
        self.assertEqual(books.get("1").title, "Dune")

    # rule: all() returns the entities as a list, in the order in which they were added
    def test_all(self):
        """all: returns the entities in the order in which they were added"""
        self.assertEqual(shelf(DUNE, OTHER_EMMA, EMMA).all(), [DUNE, OTHER_EMMA, EMMA])

    # rule: all() returns the entities as a list
    def test_all_again(self):
        """all: returns a list that the caller may change"""
        books = shelf(EMMA, DUNE)
        books.all().clear()
        self.assertEqual(books.all(), [EMMA, DUNE])

    # rule: all() returns the entities as a list
    def test_all_later(self):
        """all: returns what was added since it was last asked"""
        books = shelf(EMMA)
        self.assertEqual(books.all(), [EMMA])
        books.add(DUNE)
        self.assertEqual(books.all(), [EMMA, DUNE])

    # rule: add and keyed raise ValueError when two entities have the same id
    def test_add_twice(self):
        """add: raises ValueError when the id is taken"""
        books = shelf(EMMA)
        with self.assertRaises(ValueError):
            books.add(Book("0-1", "Dune"))

    # rule: add and keyed raise ValueError when two entities have the same id
    def test_add_same(self):
        """add: raises ValueError for an entity that is there already"""
        books = shelf(EMMA)
        with self.assertRaises(ValueError):
            books.add(EMMA)

    # rule: add and keyed raise ValueError when two entities have the same id
    def test_add_refused(self):
        """add: leaves everything as it was when the id is taken"""
        books = shelf(EMMA, DUNE)
        with self.assertRaises(ValueError):
            books.add(Book("0-1", "Ulysses"))
        self.assertEqual(books.all(), [EMMA, DUNE])
        self.assertEqual(books.get("0-1"), EMMA)

    # rule: keyed(key) returns a new repository of the same entities by another id
    def test_keyed(self):
        """keyed: finds the same entities by another id"""
        titles = shelf(EMMA, DUNE).keyed(title)
        self.assertIs(titles.get("Dune"), DUNE)
        self.assertIsNone(titles.find("0-2"))
        self.assertEqual(titles.all(), [EMMA, DUNE])

    # rule: keyed(key) returns a new repository
    def test_keyed_add(self):
        """keyed: returns a repository that takes more entities by the other id"""
        titles = shelf(EMMA).keyed(title)
        titles.add(DUNE)
        self.assertEqual(titles.get("Dune"), DUNE)

    # rule: keyed(key) returns a new repository
    def test_keyed_new(self):
        """keyed: leaves the repository as it was, whatever becomes of the new one"""
        books = shelf(EMMA)
        books.keyed(title).add(DUNE)
        self.assertEqual(books.all(), [EMMA])
        self.assertEqual(books.get("0-1"), EMMA)

    # rule: add and keyed raise ValueError when two entities have the same id
    def test_keyed_twice(self):
        """keyed: raises ValueError when two entities have the same other id"""
        books = shelf(EMMA, DUNE, OTHER_EMMA)
        with self.assertRaises(ValueError):
            books.keyed(title)

    # rule: Repository(key) is empty
    def test_two(self):
        """shares nothing with another repository"""
        books = shelf(EMMA)
        shelf(DUNE)
        self.assertEqual(books.all(), [EMMA])

    # rule: key returns the id of an entity
    def test_two_keys(self):
        """uses its own key, whatever key another repository has"""
        books = Repository(isbn)
        Repository(title)
        books.add(EMMA)
        self.assertEqual(books.find("0-1"), EMMA)
