"""returning what is stored under the name, if anything is: called through `super()`, the parent's
`lazy` then hands out the subclass's result."""


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
        if self.name not in instance.__dict__:
            instance.__dict__[self.name] = self.method(instance)
        return instance.__dict__[self.name]
