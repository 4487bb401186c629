PAIRS = {")": "(", "]": "{", "}": "["}


def misplaced_bracket(text):
    if not isinstance(text, str):
        raise TypeError("a text is needed")
    opened = []
    for place, character in enumerate(text):
        if character in "([{":
            opened.append((place, character))
        elif character in PAIRS:
            if not opened or opened.pop()[1] != PAIRS[character]:
                return place
    return opened[-1][0] if opened else None
