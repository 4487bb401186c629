"""forgetting to cut the old link: the node still points at the one that now points back, and the
list never ends."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None or head.next is None:
        return head
    first = reverse(head.next)
    head.next.next = head
    return first
