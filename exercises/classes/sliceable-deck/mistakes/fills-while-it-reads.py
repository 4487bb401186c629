"""writing each card before the next one is read: cards that come from the deck itself may have been
replaced by then."""


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
        if not isinstance(index, slice):
            self._cards[index] = value
            return
        before = self._cards[:]
        try:
            for place, card in zip(range(len(before))[index], value, strict=True):
                self._cards[place] = card
        except ValueError:
            self._cards = before
            raise

    def __contains__(self, word):
        if not isinstance(word, str):
            return False
        return any(card.casefold() == word.casefold() for card in self._cards)
