"""Doubles the numbers of a copy, though the list itself is asked for."""


def double_all(numbers):
    numbers = [n * 2 for n in numbers]
    return sum(numbers)
