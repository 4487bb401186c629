class Shelf:
    """Keeps half of what it refuses, and nothing of what it takes."""

    def __init__(self):
        self.books = []

    def put(self, *books):
        if "" in books:
            self.books.extend(books[:-1])
            raise ValueError("a book has a title")


def note(path, text):
    """Writes nothing."""
