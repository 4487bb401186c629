"""copying the new cards only if they have no length: the deck itself has one, and changes while it
is read."""


class Deck:
    """A deck of flash cards: its order may change, the number of its cards does not."""

    def __init__(self, cards):
        self._cards = list(cards)

    def __repr__(self):
        return f"{type(self).__name__}({self._cards!r})"

    def __len__(self):
        return len(self._cards)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(self._cards[index])
        return self._cards[index]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not hasattr(value, "__len__"):
                value = list(value)
            places = range(len(self._cards))[index]
            if len(value) != len(places):
                raise ValueError(f"{len(places)} places cannot take {len(value)} cards")
            for place, card in zip(places, value):
                self._cards[place] = card
        else:
            self._cards[index] = value

    def __contains__(self, word):
        if not isinstance(word, str):
            return False
        return any(card.casefold() == word.casefold() for card in self._cards)
