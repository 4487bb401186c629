"""asking whether a position is true, as `or` and `if` do: 0 is false in Python, and is taken
for no position at all."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    still_open = []
    wrong = None
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in opening and not wrong:
            if not still_open or text[still_open.pop()] != opening[character]:
                wrong = position
    return wrong or (still_open[-1] if still_open else None) or None
