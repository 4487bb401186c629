"""a result that is set in the first full group and is `None` before: a list that is shorter than a
group comes back empty."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    result = None
    before = Node(None, head)
    while True:
        last = before
        for _ in range(size):
            last = last.next
            if last is None:
                return result
        if result is None:
            result = last
        first = before.next
        previous, current = last.next, first
        for _ in range(size):
            current.next, previous, current = previous, current, current.next
        before.next = last
        before = first
