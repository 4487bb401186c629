"""looping over a copy of the cards: a loop that is under way then misses a card that is replaced
ahead of it, and with a list it would not."""


class Deck:
    """A deck of flash cards: its order may change, the number of its cards does not."""

    def __init__(self, cards):
        self._cards = list(cards)

    def __repr__(self):
        return f"{type(self).__name__}({self._cards!r})"

    def __len__(self):
        return len(self._cards)

    def __iter__(self):
        return iter(self._cards.copy())

    def __reversed__(self):
        return iter(self._cards[::-1])

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(self._cards[index])
        return self._cards[index]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            value = list(value)
            places = len(self._cards[index])
            if len(value) != places:
                raise ValueError(f"{places} places cannot take {len(value)} cards")
        self._cards[index] = value

    def __contains__(self, word):
        if not isinstance(word, str):
            return False
        return any(card.casefold() == word.casefold() for card in self._cards)
