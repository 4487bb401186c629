"""a non-data descriptor that scans the MRO to see whether it is the one in force"""


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = method
        self.name = method.__name__
        self.__doc__ = method.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def _in_force(self, cls):
        for base in cls.__mro__:
            if self.name in vars(base):
                return vars(base)[self.name] is self
        return False

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.method(instance)
        if self._in_force(type(instance)) and self.name not in vars(instance):
            vars(instance)[self.name] = value
        return value
