"""Numbers of thousands of digits: text, powers and Fibonacci."""

import sys


def power_text(base, exponent):
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        return str(base**exponent)
    finally:
        sys.set_int_max_str_digits(before)


def fibonacci(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a


def is_mersenne_prime(p):
    s, m = 4, 2**p - 1
    for _ in range(p - 2):
        s = (s * s - 2) % m
    return s == 0
