"""keeping track of how deep you are and not of what was opened: then `(]` looks balanced."""


def misplaced_bracket(text):
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in ")]}":
            if not still_open:
                return position
            still_open.pop()
    return still_open[-1] if still_open else None
