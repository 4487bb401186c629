def misplaced_bracket(text):
    if not isinstance(text, str):
        raise TypeError("a text is needed")
    opened = []
    for place, character in enumerate(text):
        if character == "(":
            opened.append(place)
        elif character == ")":
            if not opened:
                return place
            opened.pop()
    return opened[-1] if opened else None
