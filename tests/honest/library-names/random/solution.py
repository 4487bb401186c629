"""A pseudo-random generator of one's own, in a file named random."""

MODULUS = 2**31
_state = 1


def seed(value):
    global _state
    _state = value % MODULUS


def roll(sides=6):
    global _state
    _state = (1103515245 * _state + 12345) % MODULUS
    return (_state >> 16) % sides + 1
