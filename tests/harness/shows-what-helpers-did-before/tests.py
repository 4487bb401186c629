import os
import tempfile
import unittest

from solution import Shelf, note


def fill(shelf, *books):
    """Puts the books on a shelf, one after another."""
    for book in books:
        shelf.put(book)


def note_all(path, *texts):
    """Notes the texts in a file."""
    for text in texts:
        note(path, text)


def new_file():
    """The path of an empty file."""
    handle, path = tempfile.mkstemp()
    os.close(handle)
    return path


def size(path):
    """How many bytes a file holds."""
    return os.path.getsize(path)


def number(shelf):
    """How many books a shelf holds."""
    return len(shelf.books)


class ShelfTest(unittest.TestCase):
    def test_helper(self):
        """keeps what a helper gives it"""
        shelf = Shelf()
        fill(shelf, "Emma", "Dune")
        self.assertEqual(number(shelf), 2)

    def test_place(self):
        """writes to the place that a helper is told"""
        path = new_file()
        note_all(path, "one", "two")
        self.assertEqual(size(path), 6)

    def test_refused(self):
        """keeps nothing of what it refuses"""
        shelf = Shelf()
        with self.assertRaises(ValueError):
            shelf.put("Emma", "")
        self.assertEqual(shelf.books, [])

    def test_helper_refused(self):
        """keeps nothing of what it refuses in a helper"""
        shelf = Shelf()
        other = Shelf()
        with self.assertRaises(ValueError):
            fill(shelf, "")
        with self.assertRaises(ValueError):
            fill(other, "")
        self.assertEqual(number(shelf), 1)
