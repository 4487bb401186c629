"""storing without asking whether the code is taken: messages then go to whichever module was
imported last."""


class Decoder:
    code = None
    _registry = {}

    def __init_subclass__(cls, /, code=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if code is not None:
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
