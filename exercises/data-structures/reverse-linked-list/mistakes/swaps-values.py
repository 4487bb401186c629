"""moving the values and not the nodes: whoever holds a node now finds another value in it."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    values = []
    node = head
    while node is not None:
        values.append(node.value)
        node = node.next
    node = head
    while node is not None:
        node.value = values.pop()
        node = node.next
    return head
