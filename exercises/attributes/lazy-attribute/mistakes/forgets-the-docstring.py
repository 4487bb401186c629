"""leaving the method's docstring behind: `help` finds the one of your class instead."""


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = method

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.method(instance)
        if getattr(type(instance), self.name) is self:
            instance.__dict__[self.name] = value
        return value
