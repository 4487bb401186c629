"""laying the nodes of a group on a stack: that reverses them, but the extra memory grows with the
size of a group."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    before_all = before = Node(None, head)
    while True:
        stack = []
        node = before.next
        while node is not None and len(stack) < size:
            stack.append(node)
            node = node.next
        if len(stack) < size:
            return before_all.next
        while stack:
            before.next = stack.pop()
            before = before.next
        before.next = node
