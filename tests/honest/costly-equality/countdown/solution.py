"""Collatz numbers: equal to the number of steps down to one."""


class Collatz:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        number = self.start
        while number != 1:
            yield number
            number = number // 2 if number % 2 == 0 else 3 * number + 1
        yield 1

    def __eq__(self, steps):
        walk = list(self)
        expected = [None]
        while len(expected) <= steps:
            expected.append(None)
        return len(walk) == len(expected)

    def peak(self):
        return max(self)
