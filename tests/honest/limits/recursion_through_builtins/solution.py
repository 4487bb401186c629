"""Recursion that goes through map, max, sorted and sum."""


def nested(depth):
    return [nested(depth - 1)] if depth else []


def depth_of(value):
    return 1 + max(map(depth_of, value), default=0) if value else 0


def weight(tree):
    return tree[0] + sum(weight(child) for child in tree[1:])


def chain(length):
    tree = [1]
    for _ in range(length - 1):
        tree = [1, tree]
    return tree
