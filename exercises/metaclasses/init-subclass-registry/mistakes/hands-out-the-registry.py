"""returning the list that is kept inside: a caller who changes it changes what `codes` returns
next."""


class Decoder:
    code = None
    _registry = {}
    _codes = []

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
        try:
            return Decoder._registry[code]
        except KeyError:
            raise LookupError(f"no decoder for code {code!r}") from None

    @staticmethod
    def codes():
        Decoder._codes += set(Decoder._registry) - set(Decoder._codes)
        Decoder._codes.sort()
        return Decoder._codes
