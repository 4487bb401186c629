def ordered_by(*names):
    """A class decorator that adds the four order comparisons, by the attributes names."""

    def decorate(cls):
        return cls

    return decorate
