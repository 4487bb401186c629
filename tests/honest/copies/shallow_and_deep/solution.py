"""Trees that copy themselves: shallow, deep and with cycles."""

import copy


class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = list(children)
        self.parent = None
        for child in self.children:
            child.parent = self

    def __copy__(self):
        twin = Tree(self.value)
        twin.children = self.children
        return twin

    def values(self):
        return [self.value, *(v for child in self.children for v in child.values())]


class Shared:
    def __deepcopy__(self, memo):
        return self


def twin(value):
    return copy.copy(value)


def deep(value):
    return copy.deepcopy(value)
