"""inheriting from `list`: `append`, `pop` and `+=` come along, and change the number of cards."""


class Deck(list):
    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"

    def __getitem__(self, index):
        found = super().__getitem__(index)
        return type(self)(found) if isinstance(index, slice) else found

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            value = list(value)
            places = len(self[index])
            if places != len(value):
                raise ValueError(f"{places} places cannot take {len(value)} cards")
        super().__setitem__(index, value)

    def __delitem__(self, index):
        raise TypeError("a deck keeps its cards")

    def __contains__(self, word):
        return isinstance(word, str) and word.casefold() in [card.casefold() for card in self]
