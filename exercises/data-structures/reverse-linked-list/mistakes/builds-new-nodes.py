"""building a second list: the values come out in the right order, but in new nodes, and the old
ones stay as they were."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    result = None
    while head is not None:
        result = Node(head.value, result)
        head = head.next
    return result
