"""Walks a long chain of nodes by recursion with a raised limit."""

import sys
from contextlib import contextmanager


class Node:
    def __init__(self, value, rest=None):
        self.value = value
        self.rest = rest


@contextmanager
def recursion_limit(limit):
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def chain(length):
    node = None
    for value in range(length):
        node = Node(value, node)
    return node


def length(node):
    return 1 + length(node.rest) if node else 0


def safe_length(node):
    with recursion_limit(3000):
        return length(node)
