"""storing under `method.__name__`: a lambda is called `<lambda>`, whatever the attribute is
called. `__set_name__` knows."""


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = method
        self.name = method.__name__
        self.__doc__ = method.__doc__

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.method(instance)
        if getattr(type(instance), self.name) is self:
            instance.__dict__[self.name] = value
        return value
