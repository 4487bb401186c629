"""asks the instance's class for the attribute and compares it with itself"""

from functools import update_wrapper


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self._method = method
        self._name = None
        update_wrapper(self, method)

    def __set_name__(self, owner, name):
        self._name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        result = self._method(instance)
        name = self._name or self._method.__name__
        if getattr(type(instance), name, None) is self:
            instance.__dict__.setdefault(name, result)
        return result
