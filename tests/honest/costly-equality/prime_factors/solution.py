"""A number kept as its prime factors; comparing factors the other number."""


def factors(number):
    found, divisor = [], 2
    while number > 1:
        while number % divisor == 0:
            found.append(divisor)
            number //= divisor
        divisor += 1
    return found


class Factored:
    def __init__(self, number):
        self.primes = factors(number)

    def __mul__(self, other):
        product = Factored(1)
        product.primes = sorted(self.primes + other.primes)
        return product

    def __eq__(self, number):
        return self.primes == factors(number)

    def __repr__(self):
        return " * ".join(map(str, self.primes)) or "1"
