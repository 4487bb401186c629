"""numbering the brackets instead of the characters: the editor underlines by the index in the
string."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    brackets = [character for character in text if character in "()[]{}"]
    still_open = []
    for position, character in enumerate(brackets):
        if character in "([{":
            still_open.append(position)
        elif not still_open or brackets[still_open.pop()] != opening[character]:
            return position
    return still_open[-1] if still_open else None
