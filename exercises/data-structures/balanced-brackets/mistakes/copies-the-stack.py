"""a new tuple or string for every bracket that opens or closes: each is a copy of all that is open, so deep
brackets take n times n."""


def misplaced_bracket(text):
    still_open = ()
    for position, character in enumerate(text):
        if character in "([{":
            still_open = still_open + (position,)
        elif character in ")]}":
            if not still_open:
                return position
            if text[still_open[-1]] + character not in ("()", "[]", "{}"):
                return position
            still_open = still_open[:-1]
    return still_open[-1] if still_open else None
