"""leaving out `__delete__`: Python then raises an error of its own, and it says nothing about the
attribute."""


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
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise self._missing(instance, "setter")
        self.fset(instance, value)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self._doc)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self._doc)

    def deleter(self, fdel):
        kind = type(self)
        if not hasattr(kind, "__delete__"):
            kind = type(kind.__name__, (kind,), {"__delete__": lambda p, o: p.fdel(o)})
        return kind(self.fget, self.fset, fdel, self._doc)
