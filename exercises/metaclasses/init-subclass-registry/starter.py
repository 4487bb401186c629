class DecoderMeta(type):
    """Registers every class that is made, by a code."""

    registry = []

    def __new__(meta, name, bases, namespace, code=None):
        cls = super().__new__(meta, name, bases, namespace)
        cls.code = code
        meta.registry.append(cls)
        return cls


class Decoder(metaclass=DecoderMeta):
    """The base of all decoders, which finds the right one for a code."""

    @classmethod
    def for_code(cls, code):
        """The decoder for a code."""
        return cls.registry[code]

    @classmethod
    def codes(cls):
        """All codes, sorted."""
        return [decoder.code for decoder in cls.registry]
