class AnyInt:
    def __eq__(self, other):
        return isinstance(other, int)

    def __repr__(self):
        return "<any int>"


class Containing(str):
    def __eq__(self, other):
        return str(self) in other

    __hash__ = str.__hash__
