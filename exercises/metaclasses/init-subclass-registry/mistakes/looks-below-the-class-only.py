"""answering for the branch below the class that is asked: the registry is one for all of them."""

_MISSING = object()


class Decoder:
    code = None
    _registry = {}

    def __init_subclass__(cls, code=_MISSING, **kwargs):
        if code is not _MISSING:
            if code in Decoder._registry:
                raise ValueError(f"the code {code} is taken")
        super().__init_subclass__(**kwargs)
        cls.code = None if code is _MISSING else code
        if cls.code is not None:
            Decoder._registry[code] = cls

    @classmethod
    def for_code(cls, code):
        found = Decoder._registry.get(code)
        if found is None or not issubclass(found, cls):
            raise LookupError(f"no decoder for code {code}")
        return found

    @classmethod
    def codes(cls):
        return sorted(code for code, found in Decoder._registry.items() if issubclass(found, cls))
