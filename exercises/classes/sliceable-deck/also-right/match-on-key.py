"""match statements on the key, and a tuple that is replaced as a whole"""

from operator import index


class Deck:
    """A deck of flash cards: its order may change, the number of its cards does not."""

    def __init__(self, cards):
        self._cards = tuple(cards)

    def __repr__(self):
        return f"{type(self).__name__}({list(self._cards)!r})"

    def __len__(self):
        return len(self._cards)

    def __getitem__(self, key):
        match key:
            case slice():
                return type(self)(self._cards[key])
            case _:
                return self._cards[key]

    def __setitem__(self, key, new):
        cards = list(self._cards)
        match key:
            case slice():
                new = list(new)
                old = len(cards[key])
                if old != len(new):
                    raise ValueError(f"{old} places cannot take {len(new)} cards")
                cards[key] = new
            case _:
                cards[index(key)] = new
        self._cards = tuple(cards)

    def __contains__(self, word):
        match word:
            case str():
                return word.casefold() in {card.casefold() for card in self._cards}
            case _:
                return False
