"""Cards of a game, with a joker that stands for any card of its colour."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Card:
    colour: str
    value: int


class Joker(Card):
    def __init__(self, colour):
        super().__init__(colour, 0)

    def __eq__(self, other):
        return isinstance(other, Card) and other.colour == self.colour

    __hash__ = None


def is_pair(a, b):
    return a == b


def beats(hand, pattern):
    return sorted(hand, key=lambda card: card.value) == pattern
