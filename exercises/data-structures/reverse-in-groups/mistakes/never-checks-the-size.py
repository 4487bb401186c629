"""trusting the size: a group of no nodes is always full, so the loop takes one empty group after
another and never ends."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    before_all = before = Node(None, head)
    while True:
        last = before
        for _ in range(size):
            last = last.next
            if last is None:
                return before_all.next
        first = before.next
        previous, current = last.next, first
        for _ in range(size):
            current.next, previous, current = previous, current, current.next
        before.next = last
        before = first
