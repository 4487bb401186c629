"""A deck of cards; a card equals its name in words."""

import itertools

RANKS = "A 2 3 4 5 6 7 8 9 10 J Q K".split()
SUITS = ["clubs", "diamonds", "hearts", "spades"]


class Card:
    def __init__(self, rank, suit):
        self.rank = rank
        self.suit = suit

    def __eq__(self, other):
        return str(self) == str(other)

    def __hash__(self):
        return hash(str(self))

    def __str__(self):
        return f"{self.rank} of {self.suit}"


def deck():
    return [Card(rank, suit) for suit, rank in itertools.product(SUITS, RANKS)]
