"""returning `None` for an unknown code: the complaint then comes from somewhere else, when
somebody uses it."""


class Decoder:
    code = None
    _register = {}

    def __init_subclass__(cls, /, code=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if code is not None:
            if type(code) is not int:
                raise TypeError(f"{cls.__name__}: the code must be an int, not {code!r}")
            if code < 0:
                raise ValueError(f"{cls.__name__}: the code must not be negative, as {code} is")
            if code in Decoder._register:
                owner = Decoder._register[code].__name__
                raise ValueError(f"{cls.__name__}: the code {code} is taken by {owner}")
            Decoder._register[code] = cls
        cls.code = code

    @staticmethod
    def for_code(code):
        return Decoder._register.get(code)

    @staticmethod
    def codes():
        return sorted(Decoder._register)
