"""pointing at the opening bracket of a pair that does not match: it is the closing one that breaks the
order."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in opening:
            if not still_open:
                return position
            partner = still_open.pop()
            if text[partner] != opening[character]:
                return partner
    return still_open[-1] if still_open else None
