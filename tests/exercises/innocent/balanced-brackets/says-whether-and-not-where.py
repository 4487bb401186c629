PAIRS = {")": "(", "]": "[", "}": "{"}


def misplaced_bracket(text):
    if not isinstance(text, str):
        raise TypeError("a text is needed")
    opened = []
    for character in text:
        if character in "([{":
            opened.append(character)
        elif character in PAIRS:
            if not opened or opened.pop() != PAIRS[character]:
                return False
    return False if opened else None
