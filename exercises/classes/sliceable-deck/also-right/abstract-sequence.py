"""derives from collections.abc.Sequence and adds __setitem__"""

from collections.abc import Sequence


class Deck(Sequence):
    """A deck of flash cards: its order may change, the number of its cards does not."""

    def __init__(self, cards):
        self._cards = [*cards]

    def __repr__(self):
        return f"{type(self).__name__}({self._cards!r})"

    def __len__(self):
        return len(self._cards)

    def __getitem__(self, position):
        found = self._cards[position]
        return self.__class__(found) if isinstance(position, slice) else found

    def __setitem__(self, position, new):
        changed = self._cards.copy()
        changed[position] = new = list(new) if isinstance(position, slice) else new
        if isinstance(position, slice):
            places = len(range(*position.indices(len(self._cards))))
            if places != len(new):
                raise ValueError(f"{places} places cannot take {len(new)} cards")
        self._cards = changed

    def __contains__(self, word):
        return isinstance(word, str) and word.casefold() in map(str.casefold, self._cards)
