"""registering every subclass, with or without a code: the abstract ones then stand under `None`,
each in the place of the last."""


class Decoder:
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
        try:
            return Decoder._registry[code]
        except KeyError:
            raise LookupError(f"no decoder for code {code!r}") from None

    @staticmethod
    def codes():
        return sorted(code for code in Decoder._registry if code is not None)
