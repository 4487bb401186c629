"""This looks like …: say what was misunderstood, and what is true instead."""


def solve_it(items):
    return items
