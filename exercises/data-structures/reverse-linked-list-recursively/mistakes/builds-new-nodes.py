"""making new nodes on the way: the values come out in the right order, but whoever holds a node of
the old list still has the old list."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head, behind=None):
    if head is None:
        return behind
    return reverse(head.next, Node(head.value, behind))
