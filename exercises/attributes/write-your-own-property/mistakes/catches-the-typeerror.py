"""calling whatever is there and catching the `TypeError` of calling `None`: a getter that raises a
`TypeError` of its own looks the same."""


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
        try:
            return self.fget(instance)
        except TypeError:
            raise self._missing(instance, "getter") from None

    def __set__(self, instance, value):
        try:
            self.fset(instance, value)
        except TypeError:
            raise self._missing(instance, "setter") from None

    def __delete__(self, instance):
        try:
            self.fdel(instance)
        except TypeError:
            raise self._missing(instance, "deleter") from None

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
