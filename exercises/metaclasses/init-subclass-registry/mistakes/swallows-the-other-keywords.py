"""taking `**kwargs` and not passing them on: a mixin behind `Decoder` never gets its argument, and
typos go unnoticed."""


class Decoder:
    code = None
    _registry = {}

    def __init_subclass__(cls, /, code=None, **kwargs):
        super().__init_subclass__()
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
        return sorted(Decoder._registry)
