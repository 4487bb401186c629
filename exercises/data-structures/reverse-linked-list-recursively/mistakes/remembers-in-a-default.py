"""a mutable default argument as the place to collect: it is made once, with the `def`, so the next
list finds what this one left there."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head, done=[]):
    if head is None:
        for after, before in zip(done[1:], done):
            after.next = before
        return done[-1] if done else None
    following = head.next
    head.next = None
    done.append(head)
    return reverse(following)
