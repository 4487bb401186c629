"""Random things that are the same for the same seed."""

import random


def shuffled(values, seed):
    values = list(values)
    random.Random(seed).shuffle(values)
    return values


def password(length, seed=None):
    source = random.Random(seed) if seed is not None else random.SystemRandom()
    return "".join(source.choices("abcdefghijkmnpqrstuvwxyz23456789", k=length))


def dice(seed, count):
    random.seed(seed)
    return [random.randrange(1, 7) for _ in range(count)]
