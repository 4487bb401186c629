"""going through whatever is given: the items of bytes are numbers, so no bracket is ever found and
everything looks fine."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for position, character in enumerate(text):
        if character in {"(", "[", "{"}:
            still_open.append(position)
        elif character in opening:
            if not still_open or text[still_open.pop()] != opening[character]:
                return position
    return still_open[-1] if still_open else None
