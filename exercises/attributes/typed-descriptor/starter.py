class Typed:
    """An attribute that accepts values of one type only."""

    def __init__(self, kind):
        self.kind = kind

    def __get__(self, instance, owner=None):
        return self.value

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"a value of {self.kind} is needed")
        self.value = value

    def __delete__(self, instance):
        del self.value
