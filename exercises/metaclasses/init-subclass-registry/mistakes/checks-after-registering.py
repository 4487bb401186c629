"""registering before everything is checked: the class statement fails, and yet the registry has
changed."""


class Decoder:
    code = None
    _registry = {}

    def __init_subclass__(cls, /, code=None, **kwargs):
        if code is not None and code not in Decoder._registry:
            Decoder._registry[code] = cls
        super().__init_subclass__(**kwargs)
        if code is not None:
            if Decoder._registry[code] is not cls:
                owner = Decoder._registry[code].__name__
                raise ValueError(f"{cls.__name__}: the code {code} is taken by {owner}")
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
