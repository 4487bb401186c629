class Vector:
    """A step in the plane: x to the east, y to the north. Never changed once it is made."""

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Vector({self.x!r}, {self.y!r})"
