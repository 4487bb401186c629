"""keeping the result on the `lazy` object: there is one for the class, so the first instance's
result is everybody's."""


class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if not hasattr(self, "value"):
            self.value = self.method(instance)
        return self.value
