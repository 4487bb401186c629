"""`if code` where `if code is not None` is meant: 0 is a code, and it is false."""


class Decoder:
    code = None
    _registry = {}

    def __init_subclass__(cls, /, code=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if code:
            if code in Decoder._registry:
                owner = Decoder._registry[code].__name__
                raise ValueError(f"{cls.__name__}: the code {code} is taken by {owner}")
            Decoder._registry[code] = cls
        cls.code = code

    @staticmethod
    def for_code(code):
        try:
            return Decoder._registry[code]
        except KeyError:
            raise LookupError(f"no decoder for code {code!r}") from None

    @staticmethod
    def codes():
        return sorted(Decoder._registry)
