"""A growing array that counts how often it moved."""


class Array:
    def __init__(self):
        self._slots = [None]
        self._length = 0
        self.moves = 0

    def append(self, value):
        if self._length == len(self._slots):
            self._slots += [None] * len(self._slots)
            self.moves += 1
        self._slots[self._length] = value
        self._length += 1

    def __len__(self):
        return self._length

    def __getitem__(self, index):
        if not 0 <= index < self._length:
            raise IndexError(index)
        return self._slots[index]
