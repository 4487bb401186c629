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
