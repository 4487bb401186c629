class PositiveInt(int):
    """An integer of 1 or more."""

    def __init__(self, value):
        if value <= 0:
            raise ValueError(f"{value!r} is not positive")
        self = int(value)
