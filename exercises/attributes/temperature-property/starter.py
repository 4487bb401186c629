class Temperature:
    """A temperature that cannot fall below absolute zero."""

    def __init__(self, celsius=0.0):
        self.celsius = celsius
