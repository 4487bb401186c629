def providers(cls, name):
    """All classes that provide the name, in the order in which Python asks them."""
    return []


def provider(cls, name):
    """The class that provides the name for instances of cls."""


def next_provider(cls, current, name):
    """The class in which super().name is found, in a method of current on an instance of cls."""


def overridden(cls):
    """The names that more than one class provides, each with these classes."""
    return {}
