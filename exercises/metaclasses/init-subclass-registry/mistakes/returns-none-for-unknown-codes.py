"""returning `None` for an unknown code: the complaint then comes from somewhere else, when
somebody uses it."""


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
        return Decoder._registry.get(code)

    @staticmethod
    def codes():
        return sorted(Decoder._registry)
