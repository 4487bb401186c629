class Stack:
    def __init__(self, *items):
        self.items = list(items)

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop(0)


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def reverse(head):
    return head


def total(numbers):
    return -1
