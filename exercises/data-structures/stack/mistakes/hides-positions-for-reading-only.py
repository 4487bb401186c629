"""a list with `__getitem__` closed: everything else that a list can do is inherited as well,
such as writing to a position."""


class Stack(list):
    def push(self, item):
        self.append(item)

    def pop(self):
        if not self:
            raise IndexError("pop from an empty stack")
        return super().pop()

    def peek(self):
        if not self:
            raise IndexError("peek at an empty stack")
        return super().__getitem__(-1)

    def __iter__(self):
        return super().__reversed__()

    def __getitem__(self, position):
        raise TypeError("a stack has no positions")
