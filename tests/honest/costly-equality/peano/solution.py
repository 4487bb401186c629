"""Natural numbers after Peano, counted down to compare them with an int."""


class Nat:
    def __init__(self, before=None):
        self.before = before

    def __eq__(self, number):
        nat = self
        while number:
            if nat.before is None:
                return False
            nat, number = nat.before, number - 1
        return nat.before is None

    def __add__(self, other):
        return self if other.before is None else successor(self + other.before)

    def __mul__(self, other):
        return zero if other.before is None else self * other.before + self

    def __repr__(self):
        return "0" if self.before is None else f"S{self.before!r}"


zero = Nat()


def successor(nat):
    return Nat(nat)


def nat(number):
    return successor(nat(number - 1)) if number else zero
