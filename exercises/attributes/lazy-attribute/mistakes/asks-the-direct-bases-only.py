"""looking for the method's class among the instance's class and its direct bases: it may be
further up, and then every reading computes again. The MRO has them all."""


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner, name):
        self.owner, self.name = owner, name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.method(instance)
        cls = type(instance)
        inherits = self.owner in cls.__bases__ and self.name not in vars(cls)
        if cls is self.owner or inherits:
            instance.__dict__[self.name] = value
        return value
