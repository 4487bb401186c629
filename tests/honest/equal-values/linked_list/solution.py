"""A singly linked list that equals any sequence of the same values."""


class Node:
    def __init__(self, value, rest=None):
        self.value = value
        self.rest = rest


class LinkedList:
    def __init__(self, values=()):
        self.head = None
        for value in reversed(list(values)):
            self.head = Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.rest

    def __eq__(self, other):
        try:
            return list(self) == list(other)
        except TypeError:
            return NotImplemented

    def __repr__(self):
        return " -> ".join(map(repr, self))


def from_digits(number):
    return LinkedList(int(digit) for digit in str(number))


def reverse(values):
    result = LinkedList()
    for value in values:
        result.head = Node(value, result.head)
    return result
