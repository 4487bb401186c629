import collections
import fractions
import itertools
from dataclasses import dataclass


@dataclass(frozen=True)
class Card:
    rank: int


class Deck:
    def __init__(self):
        self.cards = [Card(1), Card(2)]

    def top(self):
        return Card(2)

    def by_card(self):
        return {Card(1): "low", "joker": None}


class Ring(list):
    def __iter__(self):
        return itertools.cycle(super().__iter__())


class Prices(dict):
    def get(self, name):
        raise LookupError(name)


class Tray(set):
    def __iter__(self):
        return map(str, super().__iter__())


class Degrees(float):
    def __eq__(self, other):
        return abs(float(self) - float(other)) < 1e-9

    __hash__ = float.__hash__


class Stream:
    def __init__(self):
        self.begun = 0

    def __iter__(self):
        self.begun += 1
        yield from (1, 2)


class Plain:
    pass


def ring():
    return Ring([1, 2])


def prices():
    return Prices(tea=[2])


def tray():
    return Tray({1, 2})


def degrees(value):
    return Degrees(value)


def entry():
    return {"id": 7, "tags": ["a"]}


def queue():
    return collections.deque([1, 2])


def third():
    return fractions.Fraction(1, 3)
