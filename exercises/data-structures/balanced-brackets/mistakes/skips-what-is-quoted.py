"""leaving out what stands between quotes: here a quote is a character like any other, and the brackets
after it count."""


def misplaced_bracket(text):
    opening = {")": "(", "]": "[", "}": "{"}
    still_open = []
    quote = None
    for position, character in enumerate(text):
        if quote:
            if character == quote:
                quote = None
        elif character in "\"'":
            quote = character
        elif character in "([{":
            still_open.append(position)
        elif character in opening:
            if not still_open or text[still_open.pop()] != opening[character]:
                return position
    return still_open[-1] if still_open else None
