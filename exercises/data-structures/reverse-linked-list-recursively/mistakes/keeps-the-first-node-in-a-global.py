"""keeping the new first node in a variable of the module: it outlives the call, and an empty list
gets the first node of the one before."""


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


first = None


def turn(node):
    global first
    if node.next is None:
        first = node
        return node
    turn(node.next).next = node
    node.next = None
    return node


def reverse(head):
    if head is not None:
        turn(head)
    return first
