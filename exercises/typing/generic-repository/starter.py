def id_of(entity):
    """Return the id of an entity."""


class Repository:
    """Entities of one type, each under an id of its own."""

    def __init__(self, key):
        """Start empty; `key` returns the id of an entity."""

    def add(self, entity):
        """Store an entity whose id is not taken."""

    def find(self, id):
        """Return the entity with this id, or None."""

    def get(self, id):
        """Return the entity with this id, or raise KeyError."""

    def all(self):
        """Return the entities as a list."""

    def keyed(self, key):
        """Return a new repository of the same entities by another id."""
