"""a plain class around a list, with isinstance(…, slice) where it matters"""


class Deck:
    """A deck of flash cards: its order may change, the number of its cards does not."""

    def __init__(self, cards):
        self._cards = list(cards)

    def __repr__(self):
        return f"{type(self).__name__}({self._cards!r})"

    def __len__(self):
        return len(self._cards)

    def __iter__(self):
        return iter(self._cards)

    def __reversed__(self):
        return reversed(self._cards)

    def __contains__(self, word):
        if not isinstance(word, str):
            return False
        folded = word.casefold()
        return any(card.casefold() == folded for card in self._cards)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(self._cards[index])
        return self._cards[index]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            value = list(value)
            places = len(self._cards[index])
            if places != len(value):
                raise ValueError(f"{places} places cannot take {len(value)} cards")
        self._cards[index] = value
