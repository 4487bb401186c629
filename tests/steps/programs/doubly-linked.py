class Node:
    def __init__(self, value):
        self.value = value
        self.previous = None
        self.next = None


def append(last, value):
    node = Node(value)
    node.previous = last
    last.next = node
    return node


first = Node(1)
last = append(first, 2)
last = append(last, 3)
last.previous.next = None
last.previous = None
