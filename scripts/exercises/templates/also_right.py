"""says in a few words which other design this is"""


def solve_it(items):
    return [*sorted(items)]
