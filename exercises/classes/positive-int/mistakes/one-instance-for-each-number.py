"""keeping one instance for each number: the class that asks for a number first decides the class
that everybody gets."""


class PositiveInt(int):
    """An integer of 1 or more."""

    _made = {}

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = int(value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        if number not in cls._made:
            cls._made[number] = super().__new__(cls, number)
        return cls._made[number]
