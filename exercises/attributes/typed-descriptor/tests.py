import copy
import functools
import gc
import unittest
import weakref
from collections.abc import Sequence

from solution import Typed


@functools.cache
def book_class():
    """The class of the books; it is made in the tests, since making it calls Typed."""

    class Book:
        title = Typed(str)
        pages = Typed(int)
        price = Typed(float)
        lent = Typed(bool)
        parts = Typed(Sequence)
        extra = Typed(object)

        def __init__(self, **values):
            for name, value in values.items():
                setattr(self, name, value)

        def __repr__(self):
            return "Book(...)"

    return Book


@functools.cache
def novel_class():
    """The class of the novels: a subclass of the class of the books."""

    class Novel(book_class()):
        """A subclass with one more attribute, and another idea of an old one."""

        author = Typed(str)
        price = Typed(int)

    return Novel


@functools.cache
def isbn_class():
    """A class whose instances are equal and false, and are not hashable."""

    class Isbn:
        """Its instances are equal and false, and are not hashable."""

        code = Typed(str)

        def __init__(self, code):
            self.code = code

        def __eq__(self, other):
            return True

        def __bool__(self):
            return False

    return Isbn


def Book(**values):
    """A book with these values."""
    return book_class()(**values)


def Novel(**values):
    """A novel, which is a book, with these values."""
    return novel_class()(**values)


def Isbn(code):
    """A number that is equal to every other, and false."""
    return isbn_class()(code)


class Title(str):
    """A subclass of str."""


def message_of(error_type, action):
    """The message of the error that the action raises."""
    try:
        action()
    except error_type as error:
        return str(error)
    raise AssertionError(f"expected {error_type.__name__}, but nothing was raised")


def kept(*values):
    """What one new book after the other keeps as its pages, or "TypeError"."""
    books = [Book() for _ in values]
    refused = set()
    for number, value in enumerate(values):
        try:
            books[number].pages = value
        except TypeError:
            refused.add(number)
    return ["TypeError" if n in refused else book.pages for n, book in enumerate(books)]


def still_alive_after_use():
    """What is alive of an instance and its value after the last reference is gone."""
    book = Book(title=Title("Emma"), pages=474)
    watched = {"instance": weakref.ref(book), "value": weakref.ref(book.title)}
    del book
    return [name for name, watch in watched.items() if watch() is not None]


# given: repair Typed
class TypedTest(unittest.TestCase):
    # rule: every instance keeps a value of its own
    def test_set_and_read(self):
        """keeps a value of the right type"""
        self.assertEqual(Book(title="Emma").title, "Emma")
        self.assertEqual(Book(pages=0).pages, 0)
        self.assertEqual(Book(title="").title, "")

    # rule: every instance keeps a value of its own
    def test_change(self):
        """a value can be changed"""
        book = Book(pages=10)
        book.pages = 12
        book.pages += 1
        self.assertEqual(book.pages, 13)

    # rule: every instance keeps a value of its own
    def test_two_instances(self):
        """two instances keep values of their own"""
        first, second = Book(title="Emma"), Book(title="Ulysses")
        self.assertEqual((first.title, second.title), ("Emma", "Ulysses"))

    # rule: for each of its attributes
    def test_two_attributes(self):
        """two attributes of one instance keep values of their own"""
        book = Book(title="Emma", pages=474, price=9.5)
        self.assertEqual((book.title, book.pages, book.price), ("Emma", 474, 9.5))

    # rule: so does … an instance that is equal, or one that is not hashable
    def test_equal_instances(self):
        """instances that are equal and not hashable keep values of their own"""
        first, second = Isbn("111"), Isbn("222")
        self.assertEqual((first.code, second.code), ("111", "222"))

    # rule: every instance keeps a value of its own
    def test_false_instance(self):
        """an instance that is false keeps its values like any other"""
        self.assertEqual(Isbn("333").code, "333")

    # rule: so does a copy
    def test_copy(self):
        """a copy has the same values, and changing it leaves the first one alone"""
        book = Book(title="Emma")
        other = copy.copy(book)
        self.assertEqual(other.title, "Emma")
        other.title = "Persuasion"
        self.assertEqual((book.title, other.title), ("Emma", "Persuasion"))

    # rule: no value outlives its instance
    def test_no_leak(self):
        """an instance is freed with its last reference, and its values with it"""
        gc.disable()
        self.addCleanup(gc.enable)
        self.assertEqual(still_alive_after_use(), [])

    # rule: a value of another type raises TypeError
    # rule: nothing is converted
    def test_wrong_type(self):
        """a value of another type raises TypeError"""
        for name, value in (
            ("title", 5),
            ("title", None),
            ("pages", "5"),
            ("pages", 5.0),
            ("price", 5),
        ):
            with self.subTest(name=name, value=value):
                with self.assertRaises(TypeError):
                    setattr(Book(), name, value)

    # rule: the message of a TypeError contains the names of the attribute, of the type wanted and of the type given
    def test_message(self):
        """the message names the attribute, the type wanted and the type given"""
        message = message_of(TypeError, lambda: Book(pages="many"))
        self.assertRegex(message, "pages")
        self.assertRegex(message, r"\bint\b")
        self.assertRegex(message, r"\bstr\b")

    # rule: the old value stays
    def test_refused(self):
        """a refused value leaves the old one in place, even where True is refused for an integer"""
        book = Book(title="Emma")
        with self.assertRaises(TypeError):
            book.title = 5
        self.assertEqual(book.title, "Emma")
        other = Book(title="Ulysses", pages=730)
        with self.assertRaises(TypeError):
            other.pages = True
        self.assertEqual((book.title, other.title, other.pages), ("Emma", "Ulysses", 730))

    # rule: a value of another type raises TypeError
    def test_refused_at_first(self):
        """a refused value does not become the first one either"""
        book = Book()
        with self.assertRaises(TypeError):
            book.title = 5
        self.assertEqual(hasattr(book, "title"), False)

    # rule: except that Typed(int) refuses True and False
    def test_truth_for_a_number(self):
        """Typed(int) refuses True and False"""
        self.assertEqual(kept(True, 3, False), ["TypeError", 3, "TypeError"])

    # rule: except that Typed(int) refuses True and False
    # rule: instances of a subclass are accepted
    def test_truth_where_it_belongs(self):
        """Typed(bool) and Typed(object) take True and False"""
        self.assertEqual(Book(lent=True).lent, True)
        self.assertEqual(Book(lent=False).lent, False)
        self.assertEqual(Book(extra=True).extra, True)

    # rule: a value of another type raises TypeError
    def test_number_for_truth(self):
        """Typed(bool) refuses 1"""
        with self.assertRaises(TypeError):
            Book(lent=1)

    # rule: every instance keeps a value of its own
    # rule: instances of a subclass are accepted
    def test_none(self):
        """Typed(object) keeps None, which is a value too"""
        self.assertEqual(getattr(Book(extra=None), "extra", "no value"), None)

    # rule: instances of a subclass are accepted
    # rule: nothing is converted
    def test_subclass_of_the_type(self):
        """an instance of a subclass of the type is kept as it is"""
        book = Book(title=Title("Emma"))
        self.assertEqual(type(book.title).__name__, "Title")

    # rule: instances of a subclass are accepted
    # rule: anything but a class
    def test_abstract_class(self):
        """takes an abstract class, and whatever is an instance of it"""
        self.assertEqual(Book(parts=(1, 2)).parts, (1, 2))
        with self.assertRaises(TypeError):
            Book(parts=12)

    # rule: reading … an attribute that has no value raises AttributeError
    # rule: the message of an AttributeError contains the name of the attribute
    def test_unset(self):
        """reading an attribute without a value raises AttributeError with its name"""
        self.assertEqual(getattr(Book(), "pages", "unknown"), "unknown")
        self.assertEqual(hasattr(Book(), "pages"), False)
        self.assertRegex(message_of(AttributeError, lambda: Book().pages), "pages")

    # rule: deleting removes the value
    def test_delete(self):
        """deleting takes the value away, from this instance alone"""
        book, other = Book(pages=10), Book(pages=20)
        del book.pages
        self.assertEqual(hasattr(book, "pages"), False)
        self.assertEqual(other.pages, 20)

    # rule: deleting an attribute that has no value raises AttributeError
    # rule: the message of an AttributeError contains the name of the attribute
    def test_delete_unset(self):
        """deleting an attribute without a value raises AttributeError with its name"""
        self.assertRegex(message_of(AttributeError, lambda: delattr(Book(), "pages")), "pages")

    # rule: deleting removes the value
    # rule: deleting an attribute that has no value raises AttributeError
    def test_delete_twice(self):
        """deleting a value twice raises AttributeError the second time"""
        book = Book(pages=10)
        del book.pages
        with self.assertRaises(AttributeError):
            del book.pages

    # rule: on the class, the attribute is the Typed object itself, with its kind and its name
    def test_on_the_class(self):
        """on the class it is the Typed object, with its kind and its name"""
        Book(pages=474)
        books = book_class()
        self.assertEqual(type(books.pages).__name__, "Typed")
        self.assertIs(books.pages, vars(books)["pages"])
        self.assertEqual((books.pages.kind, books.pages.name), (int, "pages"))

    # rule: every instance keeps a value of its own
    # rule: a value of another type raises TypeError
    def test_subclass(self):
        """a subclass inherits the attributes, adds some and replaces others"""
        novel = Novel(title="Emma", author="Austen", price=9)
        self.assertEqual((novel.title, novel.author, novel.price), ("Emma", "Austen", 9))
        with self.assertRaises(TypeError):
            Novel(title=9)
        with self.assertRaises(TypeError):
            Novel(price=9.5)

    # rule: calling Typed with anything but a class raises TypeError
    def test_no_class(self):
        """calling Typed with anything but a class raises TypeError"""
        for kind in ("int", 5, None, (int, str), int | str):
            with self.subTest(kind=kind):
                with self.assertRaises(TypeError):
                    Typed(kind)

    # rule: calling Typed with anything but a class raises TypeError
    def test_callable(self):
        """calling Typed with a function or with list[int], which are no classes, raises TypeError"""
        for kind in (len, list[int]):
            with self.subTest(kind=kind):
                with self.assertRaises(TypeError):
                    Typed(kind)


if __name__ == "__main__":
    unittest.main()
