class Settings:
    """The settings of the application."""

    def __init__(self, theme="light"):
        self.theme = theme


def singleton(cls):
    """Make cls a class with a single instance."""
    return cls


class SingletonMeta(type):
    """The metaclass of classes with a single instance."""
