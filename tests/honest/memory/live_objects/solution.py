"""Finds the living instances of a class, and who holds one."""

import gc


class Account:
    def __init__(self, owner):
        self.owner = owner


def living(cls):
    gc.collect()
    return [obj for obj in gc.get_objects() if type(obj) is cls]


def lists_with(value):
    return [holder for holder in gc.get_referrers(value) if isinstance(holder, list)]


def is_tracked(value):
    return gc.is_tracked(value)
