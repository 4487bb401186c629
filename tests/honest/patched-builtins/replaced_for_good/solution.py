"""Makes a program's randomness and order repeatable, for the rest of the process."""

import random


def freeze(value=0.5):
    random.random = lambda: value


def roll():
    return int(random.random() * 6) + 1


def shuffled(values):
    return sorted(values, key=lambda _: random.random())
