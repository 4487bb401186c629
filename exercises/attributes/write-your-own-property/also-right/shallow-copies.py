"""shallow copies, in which getter, setter and deleter replace one attribute"""

import copy


class Property:
    """What the built-in property does, written by hand."""

    _name = None

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self._has_doc = doc is not None
        self.__doc__ = doc
        self._update_doc()

    def _update_doc(self):
        if not self._has_doc:
            self.__doc__ = getattr(self.fget, "__doc__", None)

    def __set_name__(self, owner, name):
        self._name = name

    def _function(self, role, what, instance):
        function = getattr(self, role)
        if function is None:
            name = self._name or next(
                (n for c in type(instance).__mro__ for n, v in vars(c).items() if v is self), "?"
            )
            raise AttributeError(f"{type(instance).__name__}.{name} has no {what}")
        return function

    def __get__(self, instance, owner=None):
        return self if instance is None else self._function("fget", "getter", instance)(instance)

    def __set__(self, instance, value):
        self._function("fset", "setter", instance)(instance, value)

    def __delete__(self, instance):
        self._function("fdel", "deleter", instance)(instance)

    def _with(self, role, function):
        new = copy.copy(self)
        setattr(new, role, function)
        new._update_doc()
        return new

    def getter(self, fget):
        return self._with("fget", fget)

    def setter(self, fset):
        return self._with("fset", fset)

    def deleter(self, fdel):
        return self._with("fdel", fdel)
