class Deck:
    """A deck of flash cards: its order may change, the number of its cards does not."""

    def __init__(self, cards):
        self._cards = cards

    def __repr__(self):
        return f"{type(self).__name__}({self._cards!r})"

    def card_at(self, position):
        return self._cards[position]

    def count_cards(self):
        return len(self._cards)
