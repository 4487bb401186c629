"""inheriting from `list`: the stack then also has positions, `insert` and `sort`, and is no longer
reached by its top alone."""


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
