"""testing the class that was found for truth: a metaclass can make a class count as false, and
then it seems to be missing."""


class Decoder:
    """The base of all decoders, which finds the right one for a code."""

    code = None
    _registry = {}

    def __init_subclass__(cls, /, code=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if code is not None:
            if code in Decoder._registry:
                owner = Decoder._registry[code].__name__
                raise ValueError(f"{cls.__name__}: the code {code} is taken by {owner}")
            Decoder._registry[code] = cls
        cls.code = code

    @staticmethod
    def for_code(code):
        """The decoder for a code."""
        decoder = Decoder._registry.get(code)
        if not decoder:
            raise LookupError(f"no decoder for code {code!r}")
        return decoder

    @staticmethod
    def codes():
        """All codes, sorted."""
        return sorted(Decoder._registry)
