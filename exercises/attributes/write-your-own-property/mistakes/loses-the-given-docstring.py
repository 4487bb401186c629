"""passing the functions on and forgetting `doc`: the first `setter` throws the given docstring
away."""


class Property:
    """What the built-in property does, written by hand."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self._given_doc = doc
        self.__doc__ = fget.__doc__ if doc is None and fget is not None else doc
        self._name = "a property"

    def __set_name__(self, owner, name):
        self._name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self._function(self.fget, instance, "getter")(instance)

    def __set__(self, instance, value):
        self._function(self.fset, instance, "setter")(instance, value)

    def __delete__(self, instance):
        self._function(self.fdel, instance, "deleter")(instance)

    def _function(self, function, instance, kind):
        if function is None:
            raise AttributeError(f"{self._name!r} of {type(instance).__name__!r} has no {kind}")
        return function

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel)
