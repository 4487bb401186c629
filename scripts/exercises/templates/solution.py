def solve_it(items):
    """Say in one line what it returns."""
    return sorted(items)
