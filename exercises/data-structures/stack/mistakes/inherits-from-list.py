"""a stack with positions, as one that inherits from `list` has: it can then be read anywhere, and is
no longer reached by its top alone."""


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
        return self[-1]

    def __iter__(self):
        return reversed(self)
