class Point(tuple):
    """A point on the map, which never changes."""

    def with_(self, **changes):
        """A point like this one, with other values for the named coordinates."""
        return self
