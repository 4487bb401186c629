class lazy:
    """An attribute that a method computes when it is first read."""

    def __init__(self, method):
        self.method = method

    def __get__(self, instance, owner=None):
        return self.method(instance)
