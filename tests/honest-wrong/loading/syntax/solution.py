"""Is no Python."""


def add(a, b)
    return a + b
