"""asking for an `int`: a list also takes other objects with `__index__` for positions."""


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
        if not isinstance(index, int):
            raise TypeError(f"{index!r} is not a position")
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
