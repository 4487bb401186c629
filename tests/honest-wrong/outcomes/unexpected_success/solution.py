"""Adds rightly where the tests expect a failure, and wrongly elsewhere."""


def add(a, b):
    return a + abs(b)
