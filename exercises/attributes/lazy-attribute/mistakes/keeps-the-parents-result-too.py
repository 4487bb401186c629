"""keeping the result of the parent's method as well, under a name of its own: `del` does not find
it, and `super()` gives an old value."""


class lazy:
    def __init__(self, method):
        self.method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner, name):
        self.owner, self.name = owner, name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        mine = getattr(type(instance), self.name) is self
        key = self.name if mine else f"_{self.owner.__name__}_{self.name}"
        if key not in instance.__dict__:
            instance.__dict__[key] = self.method(instance)
        return instance.__dict__[key]
