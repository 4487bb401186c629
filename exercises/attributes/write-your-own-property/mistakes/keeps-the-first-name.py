"""copying the property with its name, and keeping the first name: the copy may stand in a class
under another one, and then the message names an attribute that is not there."""


class Property:
    """What the built-in property does, written by hand."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self._given_doc = doc
        self.__doc__ = fget.__doc__ if doc is None and fget is not None else doc
        self._name = None

    def __set_name__(self, owner, name):
        if self._name is None:
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

    def _named(self, made):
        made._name = self._name
        return made

    def getter(self, fget):
        return self._named(type(self)(fget, self.fset, self.fdel, self._given_doc))

    def setter(self, fset):
        return self._named(type(self)(self.fget, fset, self.fdel, self._given_doc))

    def deleter(self, fdel):
        return self._named(type(self)(self.fget, self.fset, fdel, self._given_doc))
