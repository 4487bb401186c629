class DecoderMeta(type):
    """Signs in every class that is made, by a code."""

    register = []

    def __new__(meta, name, bases, namespace, code=None):
        cls = super().__new__(meta, name, bases, namespace)
        cls.code = code
        meta.register.append(cls)
        return cls


class Decoder(metaclass=DecoderMeta):
    """The base of all decoders, which finds the right one for a code."""

    @classmethod
    def for_code(cls, code):
        """The decoder for a code."""
        return cls.register[code]

    @classmethod
    def codes(cls):
        """All codes, sorted."""
        return [decoder.code for decoder in cls.register]
