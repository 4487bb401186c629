"""testing the stored result for truth: 0 and `None` are results too, and would be computed each
time."""


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
        key = "_lazy_" + self.name
        if not instance.__dict__.get(key):
            instance.__dict__[key] = self.method(instance)
        return instance.__dict__[key]
