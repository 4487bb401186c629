"""testing the instance for truth: an instance whose length is 0 counts as false and is an
instance all the same."""


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if not instance:
            return self
        value = self.method(instance)
        if getattr(type(instance), self.name) is self:
            instance.__dict__[self.name] = value
        return value
