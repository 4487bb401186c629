"""naming the first bracket that is still open at the end: the one opened last is on top of the stack,
not at its bottom."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in opening:
            if not still_open or text[still_open.pop()] != opening[character]:
                return position
    return still_open[0] if still_open else None
