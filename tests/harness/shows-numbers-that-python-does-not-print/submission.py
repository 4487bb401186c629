from fractions import Fraction


def power(n):
    return 7**n


def powers(n):
    return [7**n, {"half": 7**n // 2}]


def ratio(n):
    return Fraction(7**n, 3)


class Account:
    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return f"Account({self.cents})"

    def __eq__(self, other):
        return self.cents == other.cents
