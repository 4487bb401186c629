"""Draws lots with the random numbers of a file beside it."""

import random


def lots(names):
    names = list(names)
    drawn = []
    while names:
        drawn.append(names.pop(random.number(len(names))))
    return drawn
