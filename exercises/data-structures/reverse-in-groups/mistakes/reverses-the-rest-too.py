"""reversing the last nodes as well: a group that is not full keeps its order, and that shows only
after counting."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    before_all = before = Node(None, head)
    while before.next is not None:
        first = current = before.next
        previous = None
        for _ in range(size):
            if current is None:
                break
            current.next, previous, current = previous, current, current.next
        before.next = previous
        first.next = current
        before = first
    return before_all.next
