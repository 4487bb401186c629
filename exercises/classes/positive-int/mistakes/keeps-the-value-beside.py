"""keeping the number in an attribute: the `int` itself stays 0, and arithmetic, comparing and
printing look at nothing else."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls)
        number.value = int(value)
        if number.value < 1:
            raise ValueError(f"{value!r} is not positive")
        return number
