"""going through `__subclasses__()` instead of keeping a registry: Python holds those weakly, and a
class that nothing else refers to is gone."""

_MISSING = object()


def _registered(cls):
    for sub in cls.__subclasses__():
        if vars(sub).get("code") is not None:
            yield sub
        yield from _registered(sub)


class Decoder:
    code = None

    def __init_subclass__(cls, code=_MISSING, **kwargs):
        if code is not _MISSING:
            if code in Decoder.codes():
                raise ValueError(f"the code {code} is taken")
        super().__init_subclass__(**kwargs)
        cls.code = None if code is _MISSING else code

    @classmethod
    def for_code(cls, code):
        for found in _registered(Decoder):
            if found.code == code:
                return found
        raise LookupError(f"no decoder for code {code}")

    @classmethod
    def codes(cls):
        return sorted({found.code for found in _registered(Decoder)})
