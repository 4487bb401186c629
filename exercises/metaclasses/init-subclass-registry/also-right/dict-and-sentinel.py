"""a dict on the base class, and a sentinel that tells a class without a code"""

_ABSTRACT = object()


class Decoder:
    """The base of all decoders, which finds the right one for a code."""

    code = None
    __registry = {}

    def __init_subclass__(cls, /, *, code=_ABSTRACT, **kwargs):
        registry = Decoder.__registry
        if code in registry:
            raise ValueError(f"code {code} is taken by {registry[code].__name__}")
        cls.code = None if code is _ABSTRACT else code
        super().__init_subclass__(**kwargs)
        if cls.code is not None:
            registry[code] = cls

    @classmethod
    def for_code(cls, code):
        """The decoder for a code."""
        if code not in Decoder.__registry:
            raise LookupError(f"no decoder for code {code!r}")
        return Decoder.__registry[code]

    @classmethod
    def codes(cls):
        """All codes, sorted."""
        return sorted(Decoder.__registry)
