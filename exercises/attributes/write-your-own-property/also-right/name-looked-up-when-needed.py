"""the attribute's name without __set_name__, looked up in the classes when an error needs it"""


def _name_of(descriptor, instance):
    for cls in type(instance).__mro__:
        for name, value in cls.__dict__.items():
            if value is descriptor:
                return name
    return getattr(descriptor.fget, "__name__", "attribute")


class Property:
    """What the built-in property does, written by hand."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.own_doc = doc
        if doc is None and fget is not None:
            doc = fget.__doc__
        self.__doc__ = doc

    def fail(self, instance, action):
        name, kind = _name_of(self, instance), type(instance).__name__
        raise AttributeError(f"cannot {action} {name!r} of a {kind!r} object")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.fget is None:
            self.fail(instance, "read")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            self.fail(instance, "set")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            self.fail(instance, "delete")
        self.fdel(instance)

    def replaced(self, **changes):
        parts = {"fget": self.fget, "fset": self.fset, "fdel": self.fdel, "doc": self.own_doc}
        return self.__class__(**parts | changes)

    def getter(self, fget):
        return self.replaced(fget=fget)

    def setter(self, fset):
        return self.replaced(fset=fset)

    def deleter(self, fdel):
        return self.replaced(fdel=fdel)
