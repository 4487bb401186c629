"""A proxy that passes for the object it stands for and loads it when first used."""


class Lazy:
    def __init__(self, load):
        object.__setattr__(self, "_load", load)
        object.__setattr__(self, "_target", None)

    def _get(self):
        if object.__getattribute__(self, "_target") is None:
            object.__setattr__(self, "_target", object.__getattribute__(self, "_load")())
        return object.__getattribute__(self, "_target")

    @property
    def __class__(self):
        return object.__getattribute__(self, "_get")().__class__

    def __getattr__(self, name):
        return getattr(self._get(), name)

    def __len__(self):
        return len(self._get())
