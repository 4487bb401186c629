"""assigning to `self` in `__init__`: this gives a local name another value and changes nothing
about the object."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __init__(self, value):
        if isinstance(value, bool):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        self = int(value)
        if self < 1:
            raise ValueError(f"{value!r} is not positive")
