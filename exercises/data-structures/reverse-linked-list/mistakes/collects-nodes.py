"""collecting all the nodes in a Python list first: the order is right, but the extra memory grows
with the length."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    nodes = []
    while head is not None:
        nodes.append(head)
        head = head.next
    previous = None
    for node in nodes:
        node.next = previous
        previous = node
    return previous
