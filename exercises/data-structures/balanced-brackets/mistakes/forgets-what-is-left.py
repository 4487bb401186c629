"""stopping at the end of the string without looking at the brackets that are still open."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(character)
        elif character in opening:
            if not still_open or still_open.pop() != opening[character]:
                return position
    return None
