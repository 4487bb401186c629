"""computing in every case: when the attribute is read on the class, there is no instance to
compute for."""


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        value = self.method(instance)
        if getattr(type(instance), self.name) is self:
            instance.__dict__[self.name] = value
        return value
