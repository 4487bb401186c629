"""two parallel lists kept in order by bisect, hidden in a small registry object"""

from bisect import bisect_left


class _Registry:
    def __init__(self):
        self.codes = []
        self.classes = []

    def place(self, code):
        place = bisect_left(self.codes, code)
        return place, place < len(self.codes) and self.codes[place] == code

    def add(self, code, cls):
        place, taken = self.place(code)
        if taken:
            raise ValueError(f"code {code} is taken")
        self.codes.insert(place, code)
        self.classes.insert(place, cls)

    def find(self, code):
        if isinstance(code, int):
            place, found = self.place(code)
            if found:
                return self.classes[place]
        raise LookupError(f"no decoder for code {code}")


_registry = _Registry()


class Decoder:
    """The base of all decoders, which finds the right one for a code."""

    code = None

    def __init_subclass__(cls, code=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.code = code
        if code is not None:
            _registry.add(code, cls)

    @classmethod
    def for_code(cls, code):
        """The decoder for a code."""
        return _registry.find(code)

    @classmethod
    def codes(cls):
        """All codes, sorted."""
        return _registry.codes.copy()
