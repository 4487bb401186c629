"""a metaclass that swallows the keywords of the class statement: it does the same, but collides
with every base that has another metaclass, and no mixin hears of its own keyword."""


class DecoderMeta(type):
    register = {}

    def __new__(meta, name, bases, namespace, code=None, **kwargs):
        cls = super().__new__(meta, name, bases, namespace, **kwargs)
        if code is not None:
            if type(code) is not int:
                raise TypeError(f"{name}: the code must be an int, not {code!r}")
            if code < 0 or code in meta.register:
                raise ValueError(f"{name}: the code {code} is negative or taken")
            meta.register[code] = cls
        cls.code = code
        return cls


class Decoder(metaclass=DecoderMeta):
    @classmethod
    def for_code(cls, code):
        if code not in cls.register:
            raise LookupError(f"no decoder for code {code}")
        return cls.register[code]

    @classmethod
    def codes(cls):
        return sorted(cls.register)
