"""Numbers of a clock: equal to every integer with the same remainder."""


class Mod:
    def __init__(self, modulus, value):
        self.modulus = modulus
        self.value = value % modulus

    def __eq__(self, other):
        return (int(other) - self.value) % self.modulus == 0

    def __int__(self):
        return self.value

    def __add__(self, other):
        return Mod(self.modulus, self.value + int(other))

    def __pow__(self, exponent):
        return Mod(self.modulus, pow(self.value, exponent, self.modulus))

    def __repr__(self):
        return f"{self.value} (mod {self.modulus})"
