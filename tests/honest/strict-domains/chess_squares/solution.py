"""Squares of a chess board by their names."""


def parse(square):
    if len(square) != 2 or square[0] not in "abcdefgh" or square[1] not in "12345678":
        raise ValueError(f"no such square: {square!r}")
    return "abcdefgh".index(square[0]), int(square[1]) - 1


def colour(square):
    return "light" if sum(parse(square)) % 2 else "dark"


def knight_can_go(start, end):
    (x1, y1), (x2, y2) = parse(start), parse(end)
    return {abs(x1 - x2), abs(y1 - y2)} == {1, 2}
