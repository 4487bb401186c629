"""inheriting from the built-in property: it works, and says nothing about how you would write
it."""


class Property(property):
    """What the built-in property does."""
