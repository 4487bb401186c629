import fractions
import weakref
from unittest import mock


class Always:
    __hash__ = None
    __class__ = property(lambda self: int)

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class Sneaky(list):
    def __eq__(self, other):
        return True


class Items(list):
    pass


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __eq__(self, other):
        return self.amount == getattr(other, "amount", other)

    def __hash__(self):
        return hash(self.amount)


class Liar:
    def __eq__(self, other):
        return True


def number():
    return Always()


def nested():
    return [{"a": (1, Always())}]


def items():
    return Items([1, 2])


def sneaky():
    return Sneaky([3])


class Masked(list):
    def __iter__(self):
        return iter([1, 2])


class Five:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash(5)


def masked():
    return Masked([Always(), Always()])


def stream():
    yield from (Always(), Always())


def frozen():
    return frozenset({Five()})


def keys():
    return {(1, Five())}


def any_value():
    return mock.ANY


class TakenForInt(type):
    def __eq__(cls, other):
        return True

    def __hash__(cls):
        return hash(int)


class Posing(int, metaclass=TakenForInt):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 5


class Reversed(int):
    __eq__, __ne__, __hash__ = int.__ne__, int.__eq__, int.__hash__


class Planted(int):
    __module__ = "fractions"
    __eq__, __hash__ = Always.__eq__, int.__hash__


class area(int):
    """Named as what the tests call, and equal to every int that is none of a subclass."""

    def __new__(cls, side):
        return int.__new__(cls)

    def __eq__(self, other):
        return type(other) is int

    def __ne__(self, other):
        return type(other) is not int

    __hash__ = int.__hash__


class Caseless(str):
    def __eq__(self, other):
        return self.lower() == other.lower()

    __hash__ = None


fractions.Planted = Planted
KEPT = Liar()


def posing():
    return Posing()


def slot_of_another():
    return Reversed(-1)


def proxy():
    return weakref.proxy(KEPT)


def planted():
    return Planted()


class Wide(int):
    def __lt__(self, other):
        return True

    __gt__ = __lt__


def wide():
    return Wide()
