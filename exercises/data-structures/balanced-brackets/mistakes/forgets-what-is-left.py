"""stopping when the text ends, without a look at the brackets that are still open."""


def misplaced_bracket(text):
    if not isinstance(text, str):
        raise TypeError("expected a str")
    opening = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(character)
        elif character in opening:
            if not still_open or still_open.pop() != opening[character]:
                return position
    return None
