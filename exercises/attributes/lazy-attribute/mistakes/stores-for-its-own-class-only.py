"""storing only on instances of the class that has the method: an instance of a subclass computes
every time."""


class lazy:
    def __init__(self, method):
        self.method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner, name):
        self.owner, self.name = owner, name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.method(instance)
        if type(instance) is self.owner:
            instance.__dict__[self.name] = value
        return value
