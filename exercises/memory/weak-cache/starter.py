class Cache:
    """Objects by key, as long as they exist; the last few are kept alive."""

    def __init__(self, load, keep):
        self.load = load
        self.keep = keep

    def get(self, key):
        """The object for a key; loaded if it no longer exists."""
        return self.load(key)

    def forget(self, key):
        """Drop the object for a key, if there is one."""

    def __contains__(self, key):
        return False

    def __len__(self):
        return 0
