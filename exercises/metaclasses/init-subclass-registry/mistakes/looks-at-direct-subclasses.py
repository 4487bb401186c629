"""searching `Decoder.__subclasses__()`: it lists the direct subclasses only, so a class below an
abstract one is not found."""


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
        for cls in Decoder.__subclasses__():
            if code is not None and cls.code == code:
                return cls
        raise LookupError(f"no decoder for code {code!r}")

    @staticmethod
    def codes():
        return sorted(Decoder._registry)
