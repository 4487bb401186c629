OPENING = {")": "(", "]": "[", "}": "{"}


def misplaced_bracket(text: str) -> int | None:
    """Return the position of the bracket in text that has no partner, or None."""
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in OPENING:
            if not still_open or text[still_open.pop()] != OPENING[character]:
                return position
    return still_open[-1] if still_open else None
