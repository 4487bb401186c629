"""taking every bracket that Unicode knows: here there are six, and those of other scripts are
characters like any other."""

import unicodedata


def misplaced_bracket(text):
    still_open = []
    for position, character in enumerate(text):
        kind = unicodedata.category(character)
        if kind == "Ps":
            still_open.append(position)
        elif kind == "Pe":
            if not still_open:
                return position
            if ord(character) - ord(text[still_open.pop()]) not in (1, 2):
                return position
    return still_open[-1] if still_open else None
