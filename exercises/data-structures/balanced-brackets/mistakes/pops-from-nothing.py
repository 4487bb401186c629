"""looking at the bracket opened last before asking whether any is open: a string that starts with a
closing bracket ends in `IndexError`."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in opening:
            if text[still_open.pop()] != opening[character]:
                return position
    return still_open[-1] if still_open else None
