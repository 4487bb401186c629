"""a metaclass that swallows the keywords of the class statement: it does the same, but collides
with every base that has another metaclass, and no mixin hears of its own keyword."""


class DecoderMeta(type):
    registry = {}

    def __new__(meta, name, bases, namespace, code=None, **kwargs):
        cls = super().__new__(meta, name, bases, namespace, **kwargs)
        if code is not None:
            if code in meta.registry:
                raise ValueError(f"{name}: the code {code} is taken")
            meta.registry[code] = cls
        cls.code = code
        return cls


class Decoder(metaclass=DecoderMeta):
    @classmethod
    def for_code(cls, code):
        if code not in cls.registry:
            raise LookupError(f"no decoder for code {code}")
        return cls.registry[code]

    @classmethod
    def codes(cls):
        return sorted(cls.registry)
