"""lets range(len)[key] turn any key into a position or a range of positions"""


class Deck:
    """A deck of flash cards: its order may change, the number of its cards does not."""

    def __init__(self, cards):
        self._cards = list(cards)

    def __repr__(self):
        return f"{type(self).__name__}({self._cards!r})"

    def __len__(self):
        return len(self._cards)

    def __getitem__(self, key):
        places = range(len(self))[key]
        if isinstance(places, range):
            return type(self)(self._cards[place] for place in places)
        return self._cards[places]

    def __setitem__(self, key, value):
        places = range(len(self))[key]
        if not isinstance(places, range):
            self._cards[places] = value
            return
        cards = tuple(value)
        if len(cards) != len(places):
            raise ValueError(f"{len(places)} places cannot take {len(cards)} cards")
        for place, card in zip(places, cards):
            self._cards[place] = card

    def __contains__(self, word):
        try:
            folded = str.casefold(word)
        except TypeError:
            return False
        return folded in (card.casefold() for card in self)
