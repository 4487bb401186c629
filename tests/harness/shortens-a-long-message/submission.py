def long(n):
    raise ValueError(f"first {'x' * n} last")


def lines(n):
    raise ValueError("first\n" + "line\n" * n + "last")
