"""a match statement over None, the last node and any other node, with a second parameter"""


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head: Node | None, behind: Node | None = None) -> Node | None:
    """Reverse the list that starts at head by recursion; return its new first node."""
    match head:
        case None:
            return behind
        case Node(next=following):
            head.next = behind
            return reverse(following, head)
        case _:
            raise TypeError(f"not a node: {type(head).__name__}")
