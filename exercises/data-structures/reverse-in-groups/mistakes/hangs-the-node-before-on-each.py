"""giving every node a link to the one before, be it for a while: that is extra memory too, one link
for each node of the list."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    count, node, before = 0, head, None
    while node is not None:
        node.before = before
        count, before, node = count + 1, node, node.next
    start = tail = Node(None, head)
    for _ in range(count // size):
        last = first = tail.next
        for _ in range(size - 1):
            last = last.next
        rest = last.next
        while last is not first:
            tail.next = last
            tail, last = last, last.before
        tail.next = first
        first.next = rest
        if rest is not None:
            rest.before = first
        tail = first
    node = start.next
    while node is not None:
        del node.before
        node = node.next
    return start.next
