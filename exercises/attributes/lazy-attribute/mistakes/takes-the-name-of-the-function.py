"""storing under `method.__name__`: in `colours = lazy(count)` that is the function's name, not the
attribute's. `__set_name__` knows."""


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
