OPENING = {")": "(", "]": "[", "}": "{"}


def misplaced_bracket(text: str) -> int | None:
    """Return the position of the bracket in text that has no partner, or None."""
    if not isinstance(text, str):
        raise TypeError(f"expected a str, not {type(text).__name__}")
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in OPENING:
            if not still_open or text[still_open.pop()] != OPENING[character]:
                return position
    return still_open[-1] if still_open else None
