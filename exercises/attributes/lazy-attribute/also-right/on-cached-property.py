"""builds on functools.cached_property and steps aside when asked through super()"""

import functools
import inspect


class lazy(functools.cached_property):
    """An attribute that a method computes when it is first read."""

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        mine = inspect.getattr_static(type(instance), self.attrname, None) is self
        if mine and self.attrname not in instance.__dict__:
            return super().__get__(instance, owner)
        return self.func(instance)
