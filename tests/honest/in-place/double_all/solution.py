"""Doubles numbers in place and returns their sum."""


def double_all(numbers):
    for i, number in enumerate(numbers):
        numbers[i] = number * 2
    return sum(numbers)
