"""keeping a set of the words beside the cards: when one of two equal cards is replaced, the word is
taken out although it is still there."""


class Deck:
    """A deck of flash cards: its order may change, the number of its cards does not."""

    def __init__(self, cards):
        self._cards = list(cards)
        self._words = {card.casefold() for card in self._cards}

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
            self._words -= {card.casefold() for card in self._cards[index]}
            self._words |= {card.casefold() for card in value}
        else:
            self._words.discard(self._cards[index].casefold())
            self._words.add(value.casefold())
        self._cards[index] = value

    def __contains__(self, word):
        if not isinstance(word, str):
            return False
        return word.casefold() in self._words
