"""ending after the last full group: the nodes behind it belong to the list and have to be joined
on."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    before_all = before = Node(None)
    while head is not None:
        node = head
        for _ in range(size):
            if node is None:
                return before_all.next
            node = node.next
        previous, current = None, head
        for _ in range(size):
            current.next, previous, current = previous, current, current.next
        before.next = previous
        before = head
        head = node
    return before_all.next
