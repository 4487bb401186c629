"""tries the proxy first and goes on to the target only when no class of the proxy knows the name;
the special methods come from a loop"""

import operator


class Proxy:
    """Stands for another object, and passes its attributes on."""

    __slots__ = ("__wrapped__", "__dict__", "__weakref__")

    def __init__(self, target):
        self.__wrapped__ = target

    def __getattribute__(self, name):
        try:
            return super().__getattribute__(name)
        except AttributeError:
            if any(name in vars(base) for base in type(self).__mro__):
                raise
        return getattr(self.__wrapped__, name)

    def __setattr__(self, name, value):
        for base in type(self).__mro__:
            if name in vars(base):
                return super().__setattr__(name, value)
        return setattr(self.__wrapped__, name, value)

    def __delattr__(self, name):
        for base in type(self).__mro__:
            if name in vars(base):
                return super().__delattr__(name)
        return delattr(self.__wrapped__, name)

    def __repr__(self):
        return f"{type(self).__name__}({self.__wrapped__!r})"


def _passing_on(function):
    def method(self, *args):
        return function(self.__wrapped__, *args)

    return method


for _name, _function in {
    "__len__": len,
    "__bool__": bool,
    "__iter__": iter,
    "__getitem__": operator.getitem,
}.items():
    setattr(Proxy, _name, _passing_on(_function))
