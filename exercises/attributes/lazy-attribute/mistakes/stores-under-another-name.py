"""storing the result under another name: Python does not find it by the attribute's own name, so
every reading comes through `lazy`, and `del` finds nothing."""


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
        if key not in instance.__dict__:
            instance.__dict__[key] = self.method(instance)
        return instance.__dict__[key]
