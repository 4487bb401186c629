"""takes the code out of the keyword arguments; the registry is a dict of the module"""

_decoders = {}


class Decoder:
    """The base of all decoders, which finds the right one for a code."""

    code = None

    def __init_subclass__(cls, **options):
        cls.code = options.pop("code", None)
        super().__init_subclass__(**options)
        if cls.code is None:
            return
        if _decoders.setdefault(cls.code, cls) is not cls:
            raise ValueError(f"code {cls.code} is already taken")

    @staticmethod
    def for_code(code):
        """The decoder for a code."""
        match _decoders.get(code):
            case None:
                raise LookupError(f"no decoder for code {code}")
            case decoder:
                return decoder

    @staticmethod
    def codes():
        """All codes, sorted."""
        return sorted(_decoders)
