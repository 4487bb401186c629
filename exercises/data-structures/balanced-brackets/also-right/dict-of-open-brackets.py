"""keeps the open brackets in a dict, whose last entry is the one opened last."""


def misplaced_bracket(text: str) -> int | None:
    pairs = dict(zip(")]}", "([{"))
    still_open = {}
    for position, character in enumerate(text):
        if character in pairs.values():
            still_open[position] = character
        elif character in pairs:
            if not still_open or still_open.popitem()[1] != pairs[character]:
                return position
    return next(reversed(still_open), None)
