"""returning the node of this call: the new first node is found by the innermost call, and every
other one only has to pass it on."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None or head.next is None:
        return head
    following = head.next
    reverse(following)
    following.next = head
    head.next = None
    return head
