"""taking the methods of a list away one by one: the operators `+=` and `*=` are left, and still change the
number of cards."""


class Deck(list):
    """A deck of flash cards: its order may change, the number of its cards does not."""

    append = extend = insert = pop = remove = clear = None

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(super().__getitem__(index))
        return super().__getitem__(index)

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            value = list(value)
            places = len(self[index])
            if len(value) != places:
                raise ValueError(f"{places} places cannot take {len(value)} cards")
        super().__setitem__(index, value)

    def __delitem__(self, index):
        raise TypeError("the number of cards never changes")

    def __contains__(self, word):
        if not isinstance(word, str):
            return False
        return any(card.casefold() == word.casefold() for card in self)
