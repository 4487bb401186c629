"""an inner function that is passed the previous node and links each node on the way in"""


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head: Node | None) -> Node | None:
    """Reverse the list that starts at head by recursion; return its new first node."""

    def turn(node, previous):
        if node is None:
            return previous
        if not isinstance(node, Node):
            raise TypeError(f"{node!r} is not a node")
        following = node.next
        node.next = previous
        return turn(following, node)

    return turn(head, None)
