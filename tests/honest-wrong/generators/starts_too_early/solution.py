"""A generator function that checks nothing before it is asked, and returns instead of yielding."""


def countdown(start):
    if start < 0:
        raise ValueError("negative")
    while start:
        yield start
        start -= 1


def squares(count):
    return [n * n for n in range(count)]
