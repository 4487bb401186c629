"""reading on after a closing bracket that does not match: a later one then takes its place, and the
first is the one to underline."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    still_open = []
    wrong = None
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in opening:
            if still_open and text[still_open[-1]] == opening[character]:
                still_open.pop()
            else:
                wrong = position
    if wrong is None and still_open:
        wrong = still_open.pop()
    return wrong
