"""putting `functools.cache` on the method: the cache needs instances that can be hashed, keeps
them alive, and is not emptied by `del`."""

import functools


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = functools.cache(method)
        self.__doc__ = method.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self.method(instance)
