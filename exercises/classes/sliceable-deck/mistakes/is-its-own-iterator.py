"""making the deck its own iterator: there is one position for all loops, so a loop inside a loop
uses up the cards of the outer one."""


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
            value = list(value)
            places = len(self._cards[index])
            if len(value) != places:
                raise ValueError(f"{places} places cannot take {len(value)} cards")
        self._cards[index] = value

    def __iter__(self):
        self._next = 0
        return self

    def __next__(self):
        if self._next == len(self._cards):
            raise StopIteration
        self._next += 1
        return self._cards[self._next - 1]

    def __contains__(self, word):
        if not isinstance(word, str):
            return False
        return any(card.casefold() == word.casefold() for card in self._cards)
