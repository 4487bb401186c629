from collections import namedtuple
from dataclasses import dataclass, field

Point = namedtuple("Point", "x y")


@dataclass
class Order:
    name: str
    lines: list
    seen: int = field(default=0, compare=False)


class Box:
    def __init__(self, size):
        self.size = size

    def __eq__(self, other):
        return self.size == other.size


def prices():
    return {f"item {n}": n for n in range(600)} | {"item 500": -1}


def names():
    found = {f"item {n}": n for n in range(600)} | {"item 3": 0, "item 4": 0, "more": 1}
    del found["item 500"]
    return found


def counts():
    return {n: -n for n in range(1, 601)}


def numbers():
    return set(range(700)) - {650} | {-5}


def squares():
    return [n * n if n != 640 else 0 for n in range(1000)]


def short():
    return list(range(999))


def rows():
    rows = [{"name": f"row {n}", "price": n} for n in range(300)]
    rows[200]["price"] = 0
    return rows


def matrix():
    return [[0] * 50 for _ in range(50)]


def text():
    return "ab" * 3000 + "X" + "c" * 500


def lines():
    return "".join(f"line {n}\n" for n in range(500) if n != 300)


def points():
    return [Point(n, n) for n in range(300)] + [Point(1, 2)]


def order():
    return Order("first", list(range(900)), 3)


def boxes():
    return [Box(n) for n in range(300)]


def ones():
    return [1] * 400
