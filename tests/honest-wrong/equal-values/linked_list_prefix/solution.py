"""A linked list that compares as far as the shorter one goes."""


class LinkedList:
    def __init__(self, values):
        self.values = tuple(values)

    def __iter__(self):
        return iter(self.values)

    def __eq__(self, other):
        return all(a == b for a, b in zip(self, other))


def reverse(values):
    return LinkedList(reversed(values))
