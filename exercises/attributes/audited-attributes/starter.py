class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __init__(self):
        self.names = []

    def __getattr__(self, name):
        self.__dict__.setdefault("names", []).append(name)
        raise AttributeError(name)


def reads(instance):
    """The names that have been read, in order."""
    return instance.__dict__.get("names", [])


def forget(instance):
    """Start with an empty record."""
    instance.__dict__["names"] = []
