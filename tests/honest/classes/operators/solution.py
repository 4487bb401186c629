"""Polynomials with all the operators they deserve."""

from itertools import zip_longest


class Poly:
    def __init__(self, *coefficients):
        self.coefficients = list(coefficients) or [0]

    def __add__(self, other):
        if not isinstance(other, Poly):
            return NotImplemented
        return Poly(*(a + b for a, b in zip_longest(self.coefficients, other.coefficients, fillvalue=0)))

    def __neg__(self):
        return Poly(*(-c for c in self.coefficients))

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return Poly(*(other * c for c in self.coefficients))
        result = Poly()
        for i, c in enumerate(self.coefficients):
            result += Poly(*[0] * i, *(c * d for d in other.coefficients))
        return result

    __rmul__ = __mul__

    def __call__(self, x):
        return sum(c * x**i for i, c in enumerate(self.coefficients))

    def __getitem__(self, power):
        return self.coefficients[power]

    def __eq__(self, other):
        return isinstance(other, Poly) and self.coefficients == other.coefficients

    def __str__(self):
        return " + ".join(f"{c}x^{i}" for i, c in enumerate(self.coefficients) if c) or "0"
