import copy
import gc
import unittest
import weakref

from solution import Typed


class Book:
    title = Typed(str)
    pages = Typed(int)
    price = Typed(float)
    lent = Typed(bool)
    extra = Typed(object)

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)

    def __repr__(self):
        return "Book(...)"


class Novel(Book):
    """A subclass with one more attribute, and another idea of an old one."""

    author = Typed(str)
    price = Typed(int)


class Isbn:
    """Its instances are equal by value, and cannot be hashed."""

    code = Typed(str)

    def __init__(self, code):
        self.code = code

    def __eq__(self, other):
        return True


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


class TypedTest(unittest.TestCase):
    def test_set_and_read(self):
        """keeps a value of the right type"""
        self.assertEqual(Book(title="Emma").title, "Emma")
        self.assertEqual(Book(pages=0).pages, 0)
        self.assertEqual(Book(title="").title, "")

    def test_change(self):
        """a value can be changed"""
        book = Book(pages=10)
        book.pages = 12
        book.pages += 1
        self.assertEqual(book.pages, 13)

    def test_two_instances(self):
        """two instances keep values of their own"""
        first, second = Book(title="Emma"), Book(title="Ulysses")
        self.assertEqual((first.title, second.title), ("Emma", "Ulysses"))

    def test_two_attributes(self):
        """two attributes of one instance keep values of their own"""
        book = Book(title="Emma", pages=474, price=9.5)
        self.assertEqual((book.title, book.pages, book.price), ("Emma", 474, 9.5))

    def test_equal_instances(self):
        """instances that are equal and cannot be hashed keep values of their own"""
        first, second = Isbn("111"), Isbn("222")
        self.assertEqual((first.code, second.code), ("111", "222"))

    def test_copy(self):
        """a copy has the same values, and changing it leaves the first one alone"""
        book = Book(title="Emma")
        other = copy.copy(book)
        self.assertEqual(other.title, "Emma")
        other.title = "Persuasion"
        self.assertEqual((book.title, other.title), ("Emma", "Persuasion"))

    def test_no_leak(self):
        """an instance is freed with its last reference, and its values with it"""
        gc.disable()
        self.addCleanup(gc.enable)
        self.assertEqual(still_alive_after_use(), [])

    def test_wrong_type(self):
        """a value of another type raises TypeError"""
        for name, value in (("title", 5), ("title", None), ("pages", "5"), ("pages", 5.0), ("price", 5)):
            with self.subTest(name=name, value=value):
                with self.assertRaises(TypeError):
                    setattr(Book(), name, value)

    def test_message(self):
        """the message names the attribute, the type wanted and the type given"""
        message = message_of(TypeError, lambda: Book(pages="many"))
        self.assertRegex(message, "pages")
        self.assertRegex(message, r"\bint\b")
        self.assertRegex(message, r"\bstr\b")

    def test_refused(self):
        """a refused value leaves the old one in place, also where True is refused for a number"""
        book = Book(title="Emma")
        with self.assertRaises(TypeError):
            book.title = 5
        self.assertEqual(book.title, "Emma")
        other = Book(title="Ulysses", pages=730)
        with self.assertRaises(TypeError):
            other.pages = True
        self.assertEqual((book.title, other.title, other.pages), ("Emma", "Ulysses", 730))

    def test_refused_at_first(self):
        """a refused value does not become the first one either"""
        book = Book()
        with self.assertRaises(TypeError):
            book.title = 5
        self.assertEqual(hasattr(book, "title"), False)

    def test_truth_for_a_number(self):
        """Typed(int) refuses True and False"""
        self.assertEqual(kept(True, 3, False), ["TypeError", 3, "TypeError"])

    def test_truth_where_it_belongs(self):
        """Typed(bool) and Typed(object) take True and False"""
        self.assertEqual(Book(lent=True).lent, True)
        self.assertEqual(Book(lent=False).lent, False)
        self.assertEqual(Book(extra=True).extra, True)

    def test_number_for_truth(self):
        """Typed(bool) refuses 1"""
        with self.assertRaises(TypeError):
            Book(lent=1)

    def test_subclass_of_the_type(self):
        """an instance of a subclass of the type is kept as it is"""
        book = Book(title=Title("Emma"))
        self.assertEqual(type(book.title).__name__, "Title")

    def test_unset(self):
        """reading an attribute without a value raises AttributeError with its name"""
        self.assertEqual(getattr(Book(), "pages", "unknown"), "unknown")
        self.assertEqual(hasattr(Book(), "pages"), False)
        self.assertRegex(message_of(AttributeError, lambda: Book().pages), "pages")

    def test_delete(self):
        """deleting takes the value away, from this instance alone"""
        book, other = Book(pages=10), Book(pages=20)
        del book.pages
        self.assertEqual(hasattr(book, "pages"), False)
        self.assertEqual(other.pages, 20)

    def test_delete_unset(self):
        """deleting an attribute without a value raises AttributeError with its name"""
        self.assertRegex(message_of(AttributeError, lambda: delattr(Book(), "pages")), "pages")

    def test_on_the_class(self):
        """on the class it is the Typed object, with its kind and its name"""
        Book(pages=474)
        self.assertEqual(isinstance(Book.__dict__["pages"], Typed), True)
        self.assertIs(Book.pages, Book.__dict__["pages"])
        self.assertEqual((Book.pages.kind, Book.pages.name), (int, "pages"))

    def test_subclass(self):
        """a subclass inherits the attributes, adds some and replaces others"""
        novel = Novel(title="Emma", author="Austen", price=9)
        self.assertEqual((novel.title, novel.author, novel.price), ("Emma", "Austen", 9))
        with self.assertRaises(TypeError):
            Novel(title=9)
        with self.assertRaises(TypeError):
            Novel(price=9.5)

    def test_no_class(self):
        """Typed of something that is no class raises TypeError at once"""
        for kind in ("int", 5, None):
            with self.subTest(kind=kind):
                with self.assertRaises(TypeError):
                    Typed(kind)


if __name__ == "__main__":
    unittest.main()
