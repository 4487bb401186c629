"""remembering what the getter returned: the values that it is computed from change without the
property noticing."""

import weakref


class Property:
    """What the built-in property does, written by hand."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self._doc = doc
        self._name = None
        self.__doc__ = doc if doc is not None else getattr(fget, "__doc__", None)

    def __set_name__(self, owner, name):
        self._name = name

    def _missing(self, instance, what):
        name = self._name or self._search(instance)
        return AttributeError(f"{name!r} of {type(instance).__name__!r} has no {what}")

    def _search(self, instance):
        for cls in type(instance).__mro__:
            for name, value in vars(cls).items():
                if value is self:
                    return name
        return getattr(self.fget, "__name__", "attribute")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.fget is None:
            raise self._missing(instance, "getter")
        values = self.__dict__.setdefault("_values", {})
        if id(instance) not in values:
            values[id(instance)] = self.fget(instance)
            weakref.finalize(instance, values.pop, id(instance), None)
        return values[id(instance)]

    def __set__(self, instance, value):
        if self.fset is None:
            raise self._missing(instance, "setter")
        self.__dict__.get("_values", {}).pop(id(instance), None)
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise self._missing(instance, "deleter")
        self.fdel(instance)

    def _new(self, fget, fset, fdel):
        new = type(self)(fget, fset, fdel, self._doc)
        new._name = self._name
        return new

    def getter(self, fget):
        return self._new(fget, self.fset, self.fdel)

    def setter(self, fset):
        return self._new(self.fget, fset, self.fdel)

    def deleter(self, fdel):
        return self._new(self.fget, self.fset, fdel)
