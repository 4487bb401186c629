"""looking at the instance's own class alone to see whether the method was overridden: a class in
between may have done so."""


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.method(instance)
        if vars(type(instance)).get(self.name, self) is self:
            instance.__dict__[self.name] = value
        return value
