"""expecting `int` to keep the class: its operators know nothing of subclasses and give ordinary
numbers."""


class PositiveInt(int):
    """A whole number of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"a whole number or a text is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

    def __repr__(self):
        return f"{type(self).__name__}({int(self)})"

    __str__ = int.__repr__
